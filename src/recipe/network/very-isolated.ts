import type { Network } from '../../network/network.ts';
import { identityOf } from './identity.ts';
import { type OwnBridgeOptions, ownBridgeOf } from './own-bridge.ts';

/** A network in which not even the host has an address. */
export interface VeryIsolatedNetworkOptions extends OwnBridgeOptions {
  /** Whether guests may talk IPv6 to each other; libvirt's firewall rules keep them from it when absent. */
  ipv6?: boolean;
}

/**
 * A network whose guests reach each other and nobody else, the host included. There is no DHCP and no DNS: guests choose their
 * addresses themselves, or one of them serves the others.
 * @throws RecipeError for an option that cannot be used.
 */
export function veryIsolatedNetwork(options: VeryIsolatedNetworkOptions): Network {
  return {
    ...(options.ipv6 === true && { ipv6: true }),
    ...identityOf(options),
    ...ownBridgeOf(options, options.ipv6 === true),
  };
}
