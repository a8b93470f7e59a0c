import type { BridgeInterface } from '../../interface/interface.ts';
import { checkHostBridge } from '../checks/device.ts';
import { checkUuid, drawUuid } from '../uuid.ts';
import { type VlanOption, vlanOf } from '../vlan.ts';
import { type TapOptions, tapOf } from './tap.ts';

/** An interface on an Open vSwitch bridge. */
export interface OpenVSwitchInterfaceOptions extends TapOptions {
  /** Name of the bridge, such as `ovsbr0`. It must exist when the guest starts; `openVSwitchBridgeSteps` tells how. */
  bridge: string;
  /** The VLAN of the port, or the VLANs of a trunk; whatever the bridge carries when absent. */
  vlan?: VlanOption;
  /** Identifies the port to controllers, a UUID; of `seed` when absent, or drawn. Pinned, because libvirt makes one up otherwise. */
  interfaceId?: string;
}

/**
 * An interface on an Open vSwitch bridge.
 *
 * ```ts
 * openVSwitchInterface({ bridge: 'ovsbr0', vlan: 10, seed: 'web' })
 * ```
 * @throws RecipeError for an option that cannot be used.
 */
export function openVSwitchInterface(options: OpenVSwitchInterfaceOptions): BridgeInterface {
  const { bridge, vlan, interfaceId, seed, index = 0 } = options;
  const interfaceid =
    interfaceId === undefined
      ? drawUuid(seed === undefined ? undefined : `interface/${seed}/${index}`)
      : checkUuid('interfaceId', interfaceId);
  return {
    type: 'bridge',
    source: { bridge: checkHostBridge('bridge', bridge) },
    ...vlanOf('vlan', vlan),
    virtualport: { type: 'openvswitch', parameters: { interfaceid } },
    ...tapOf(options),
  };
}
