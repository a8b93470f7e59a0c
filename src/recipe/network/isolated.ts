import type { Network } from '../../network/network.ts';
import { type AddressedOptions, addressedNetwork } from './addressed.ts';

/** A network without a way out. */
export interface IsolatedNetworkOptions extends AddressedOptions {}

/**
 * A network whose guests reach each other and the host, and nothing else. The host serves DHCP and DNS on it.
 * @throws RecipeError for an option that cannot be used.
 */
export function isolatedNetwork(options: IsolatedNetworkOptions): Network {
  return addressedNetwork(options);
}
