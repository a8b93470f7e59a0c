import type { Network } from '../../network/network.ts';
import { type BandwidthOption, bandwidthOf } from '../bandwidth.ts';
import { checkLinuxBridge } from '../checks/device.ts';
import { identityOf, type NetworkIdentity } from './identity.ts';

/** A network on a bridge that the host has set up. */
export interface BridgeNetworkOptions extends NetworkIdentity {
  /** Name of the bridge, such as `br0`. libvirt does not create it; `hostBridgeSteps` tells how the host does. */
  bridge: string;
  /** Whether guests on the network cannot reach each other over the bridge; false when absent. */
  portIsolation?: boolean;
  /** Limits on the traffic of each guest interface; none when absent. */
  bandwidth?: BandwidthOption;
}

/**
 * A network on a bridge of the host: guests are on the LAN that the bridge is on, beside the host. Addresses come from there.
 *
 * ```ts
 * bridgeNetwork({ name: 'lan', bridge: 'br0' })
 * ```
 * @throws RecipeError for an option that cannot be used.
 */
export function bridgeNetwork(options: BridgeNetworkOptions): Network {
  const { bridge, portIsolation, bandwidth } = options;
  return {
    ...identityOf(options),
    forward: { mode: 'bridge' },
    bridge: { name: checkLinuxBridge('bridge', bridge) },
    ...bandwidthOf('bandwidth', bandwidth),
    ...(portIsolation === true && { port: { isolated: true } }),
  };
}
