import { vlan } from '../../shared/vlan.ts';
import { rule, set } from '../rule.ts';

export default rule({
  id: 'vlan-trunk',
  severity: 'error',
  stage: 'define',
  summary: 'VLAN tags that contradict what is said about the trunk.',
  on: vlan,
  check(value, report) {
    const { tags, trunk } = value;
    const natives = tags.filter(({ nativeMode }) => nativeMode !== undefined);
    if (natives.length > 1) {
      report(natives[1]!, 'nativeMode', 'a port has one native VLAN, and this is the second', {
        related: [{ message: 'the first one', object: natives[0]!, property: 'nativeMode' }],
      });
    }
    const asTrunk = { title: "Write trunk='yes'", kind: 'safe', changes: [set(value, { trunk: true })] } as const;
    if (trunk === false && tags.length > 1) report(value, 'trunk', "several VLANs need a trunk, and trunk is 'no'", { fix: asTrunk });
    else if (trunk === false && natives.length > 0)
      report(value, 'trunk', "a native VLAN needs a trunk, and trunk is 'no'", { fix: asTrunk });
    else if (trunk === undefined && tags.length > 1) {
      report(value, 'trunk', 'several VLANs make the port a trunk; libvirt adds trunk, so say it', {
        severity: 'info',
        stage: 'silent',
        fix: asTrunk,
      });
    }
  },
});
