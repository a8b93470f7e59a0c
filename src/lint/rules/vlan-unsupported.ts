import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { modeName, modeOf } from '../support/mode.ts';

/** The release in which Linux bridges learned to tag. */
const linuxBridgesTag = '11.0.0';

export default rule({
  id: 'vlan-unsupported',
  severity: 'error',
  stage: 'define',
  summary: 'VLAN tags in a network whose ports cannot carry them.',
  on: network,
  check(value, report, context) {
    if (context.isAtLeast(linuxBridgesTag)) return;
    const mode = modeOf(value);
    const openvswitch = value.virtualport?.type === 'openvswitch';
    const allowed = mode === 'hostdev' || mode === 'passthrough' || (mode === 'bridge' && openvswitch);
    const severity = context.libvirtVersion === undefined ? 'warning' : 'error';
    const tell = (holder: { vlan?: unknown }): void =>
      report(
        holder as { vlan: unknown },
        'vlan',
        `${modeName(mode)} cannot tag frames before libvirt ${linuxBridgesTag}; use Open vSwitch (<virtualport type='openvswitch'/>), SR-IOV, or a bridge for each VLAN`,
        { severity },
      );
    const holders = new Set<{ vlan?: unknown }>();
    for (const group of value.portgroups ?? []) {
      const holder = group.vlan === undefined ? value : group;
      const suited = group.virtualport === undefined ? allowed : mode === 'bridge' && group.virtualport.type === 'openvswitch';
      if (holder.vlan !== undefined && !suited) holders.add(holder);
    }
    // Where one portgroup is the default, no guest is without one.
    if (value.vlan !== undefined && !allowed && !value.portgroups?.some((group) => group.default)) holders.add(value);
    for (const holder of holders) tell(holder);
  },
});
