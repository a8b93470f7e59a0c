import { network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';
import { looksLikeOpenvswitch } from '../support/device-names.ts';
import { isOpenvswitch, linkOf } from '../support/host-links.ts';
import { modeOf } from '../support/mode.ts';
import { virtualportsOf } from '../support/virtualports.ts';

export default rule({
  id: 'ovs-virtualport-missing',
  severity: 'warning',
  stage: 'start',
  summary: 'An Open vSwitch bridge that guests are plugged into as into a Linux bridge.',
  on: network,
  check(value, report, { facts }) {
    const { bridge } = value;
    // A portgroup may bring the <virtualport>.
    if (bridge?.name === undefined || modeOf(value) !== 'bridge' || virtualportsOf(value).length > 0) return;
    const known = facts !== undefined && isOpenvswitch(facts, bridge.name);
    const isOther = facts !== undefined && linkOf(facts, bridge.name)?.kind === 'bridge';
    if (!known && (isOther || !looksLikeOpenvswitch(bridge.name))) return;
    const what = known ? 'is a bridge of Open vSwitch' : 'looks like a bridge of Open vSwitch';
    report(bridge, 'name', `'${bridge.name}' ${what}, and guests cannot be plugged into it without <virtualport type='openvswitch'/>`, {
      severity: known ? 'error' : 'warning',
      fix: { title: "Add <virtualport type='openvswitch'/>", changes: [set(value, { virtualport: { type: 'openvswitch' } })] },
    });
  },
});
