import type { Network } from '../../network/network.ts';
import { type AddressedOptions, addressedNetwork, withForward } from './addressed.ts';

/** A network that libvirt writes no firewall rules for. */
export interface OpenNetworkOptions extends AddressedOptions {}

/**
 * A network that the host routes to and from, as with `routedNetwork`, and for which libvirt writes no firewall rules: who may reach
 * whom is up to the host's own. Needs libvirt 2.2.0.
 * @throws RecipeError for an option that cannot be used.
 */
export function openNetwork(options: OpenNetworkOptions): Network {
  return withForward(addressedNetwork(options), { mode: 'open' });
}
