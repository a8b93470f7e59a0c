import type { Network } from '../../network/network.ts';
import { checkDevice } from '../checks/device.ts';
import { type AddressedOptions, addressedNetwork, withForward } from './addressed.ts';

/** A network that is reached by its own addresses. */
export interface RoutedNetworkOptions extends AddressedOptions {
  /** The device of the host that traffic leaves and comes by, such as `eth0`; any when absent. */
  device?: string;
}

/**
 * A network that the host routes to and from: guests keep their addresses on the way out, and the outside can reach them. Both need
 * a route on the routers outside that leads to the network by way of the host; `returnRouteSteps` prints it.
 *
 * ```ts
 * routedNetwork({ name: 'dmz', subnet: '192.168.220.100/24', device: 'eth0' })
 * ```
 * @throws RecipeError for an option that cannot be used.
 */
export function routedNetwork(options: RoutedNetworkOptions): Network {
  const { device } = options;
  return withForward(addressedNetwork(options), {
    ...(device !== undefined && { dev: checkDevice('device', device) }),
    mode: 'route',
    ...(device !== undefined && { interfaces: [{ dev: device }] }),
  });
}
