import type { Network } from '../../network/network.ts';
import type { Portgroup } from '../../network/portgroup.ts';
import { type BandwidthOption, bandwidthOf } from '../bandwidth.ts';
import { checkHostBridge } from '../checks/device.ts';
import { checkPortgroupName } from '../checks/name.ts';
import { RecipeError } from '../recipe-error.ts';
import { type VlanOption, vlanOf } from '../vlan.ts';
import { identityOf, type NetworkIdentity } from './identity.ts';

/** Settings that guest interfaces pick by name. */
export interface PortgroupOption {
  /** Name that interfaces pick it by. */
  readonly name: string;
  /** Whether interfaces that pick none get this one, which holds for one portgroup at most; false when absent. */
  readonly default?: boolean;
  /** The VLAN of the ports, or the VLANs of a trunk; those of the network when absent. */
  readonly vlan?: VlanOption;
  /** Limits on the traffic of each port; none when absent. */
  readonly bandwidth?: BandwidthOption;
}

/** A network on an Open vSwitch bridge. */
export interface OpenVSwitchNetworkOptions extends NetworkIdentity {
  /** Name of the bridge, such as `ovsbr0`. libvirt does not create it; `openVSwitchBridgeSteps` tells how the host does. */
  bridge: string;
  /** The VLAN of ports without a portgroup, or the VLANs of a trunk; whatever the bridge carries when absent. */
  vlan?: VlanOption;
  /** Limits on the traffic of each port without a portgroup; none when absent. */
  bandwidth?: BandwidthOption;
  /** Settings that guest interfaces pick by name; none when absent. */
  portgroups?: readonly PortgroupOption[];
}

/**
 * A network on an Open vSwitch bridge.
 *
 * ```ts
 * openVSwitchNetwork({
 *   name: 'ovs',
 *   bridge: 'ovsbr0',
 *   portgroups: [
 *     { name: 'office', vlan: 10, default: true },
 *     { name: 'router', vlan: { trunk: [10, 20, 30], native: 10 } },
 *   ],
 * })
 * ```
 * @throws RecipeError for an option that cannot be used.
 */
export function openVSwitchNetwork(options: OpenVSwitchNetworkOptions): Network {
  const { bridge, vlan, bandwidth, portgroups = [] } = options;
  return {
    ...identityOf(options),
    forward: { mode: 'bridge' },
    bridge: { name: checkHostBridge('bridge', bridge) },
    ...vlanOf('vlan', vlan),
    ...bandwidthOf('bandwidth', bandwidth),
    virtualport: { type: 'openvswitch' },
    ...(portgroups.length > 0 && { portgroups: portgroupsOf(portgroups) }),
  };
}

function portgroupsOf(asked: readonly PortgroupOption[]): Portgroup[] {
  const preferred = asked.findIndex((one) => one.default === true);
  return asked.map((one, index) => {
    const option = `portgroups[${index}]`;
    const { name, vlan, bandwidth } = one;
    if (asked.findIndex((other) => other.name === name) < index) throw new RecipeError(`${option}.name`, `'${name}' is there twice`);
    if (one.default === true && index !== preferred)
      throw new RecipeError(`${option}.default`, `portgroups[${preferred}] is the default already`);
    return {
      name: checkPortgroupName(`${option}.name`, name),
      ...(one.default === true && { default: true }),
      ...vlanOf(`${option}.vlan`, vlan),
      ...bandwidthOf(`${option}.bandwidth`, bandwidth),
    };
  });
}
