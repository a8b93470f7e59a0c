import type { Network } from '../../network/network.ts';
import { checkDevice } from '../checks/device.ts';
import { type AddressedOptions, addressedNetwork, withForward } from './addressed.ts';

/** A network behind the host's own addresses. */
export interface NatNetworkOptions extends AddressedOptions {
  /** The device of the host that traffic leaves by, such as `eth0`; whatever the host's routes say when absent. */
  device?: string;
}

/**
 * A network whose guests reach each other, the host and the outside, where they are seen from the host's address. The outside cannot
 * reach them. IPv6 is translated too, which needs libvirt 6.5.0.
 *
 * ```ts
 * natNetwork({ name: 'lab', subnet: '192.168.150.0/24', domain: 'lab.example.org', seed: 'lab' })
 * ```
 * @throws RecipeError for an option that cannot be used.
 */
export function natNetwork(options: NatNetworkOptions): Network {
  const network = addressedNetwork(options);
  const { device } = options;
  const hasIpv6 = network.ips?.some(({ family }) => family === 'ipv6');
  return withForward(network, {
    ...(device !== undefined && { dev: checkDevice('device', device) }),
    mode: 'nat',
    ...(hasIpv6 && { nat: { ipv6: true } }),
    ...(device !== undefined && { interfaces: [{ dev: device }] }),
  });
}
