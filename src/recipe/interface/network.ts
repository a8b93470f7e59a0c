import type { NetworkInterface } from '../../interface/interface.ts';
import { checkName, checkPortgroupName } from '../checks/name.ts';
import { type BridgePortOptions, bridgePortOf } from './tap.ts';

/** An interface on a virtual network. */
export interface NetworkInterfaceOptions extends BridgePortOptions {
  /** Name of the network. It must run when the guest starts. */
  network: string;
  /** Portgroup of the network whose settings hold for the interface; the default one, if any, when absent. */
  portgroup?: string;
}

/**
 * An interface on a virtual network of any kind: where it leads is said in the network.
 *
 * ```ts
 * networkInterface({ network: 'lab', seed: 'web' })
 * ```
 * @throws RecipeError for an option that cannot be used.
 */
export function networkInterface(options: NetworkInterfaceOptions): NetworkInterface {
  const { network, portgroup } = options;
  return {
    type: 'network',
    source: {
      network: checkName('network', network),
      ...(portgroup !== undefined && { portgroup: checkPortgroupName('portgroup', portgroup) }),
    },
    ...bridgePortOf(options),
  };
}
