import type { BridgeInterface } from '../../interface/interface.ts';
import { checkLinuxBridge } from '../checks/device.ts';
import { type BridgePortOptions, bridgePortOf } from './tap.ts';

/** An interface on a bridge of the host. */
export interface BridgeInterfaceOptions extends BridgePortOptions {
  /** Name of the bridge, such as `br0`. It must exist when the guest starts; `hostBridgeSteps` tells how. */
  bridge: string;
}

/**
 * An interface on a bridge of the host: the guest is on the LAN that the bridge is on.
 * @throws RecipeError for an option that cannot be used.
 */
export function bridgeInterface(options: BridgeInterfaceOptions): BridgeInterface {
  return { type: 'bridge', source: { bridge: checkLinuxBridge('bridge', options.bridge) }, ...bridgePortOf(options) };
}
