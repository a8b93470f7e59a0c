import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import type { Severity } from '../../model/diagnostic.ts';
import { type Network, network } from '../../network/network.ts';
import type { HostFacts } from '../host-facts.ts';
import { type Change, type ReportDetails, rule, set } from '../rule.ts';
import { looksLikeOpenvswitch } from '../support/device-names.ts';
import { isOpenvswitch, linkOf } from '../support/host-links.ts';
import { modeOf } from '../support/mode.ts';
import { virtualportsOf } from '../support/virtualports.ts';

export default rule<Network | DomainInterface>({
  id: 'ovs-virtualport-missing',
  severity: 'warning',
  stage: 'start',
  summary: 'An Open vSwitch bridge that guests are plugged into as into a Linux bridge.',
  on: [network, domainInterface],
  check(value, report, { facts }) {
    const port = { type: 'openvswitch' } as const;
    const details = (severity: Severity, change: Change): ReportDetails => ({
      severity,
      fix: { title: "Add <virtualport type='openvswitch'/>", changes: [change] },
    });
    if (isInterface(value)) {
      if (value.type !== 'bridge' || value.virtualport !== undefined) return;
      const doubt = doubtOf(value.source.bridge, facts);
      if (doubt !== undefined) report(value.source, 'bridge', doubt.message, details(doubt.severity, set(value, { virtualport: port })));
      return;
    }
    const { bridge } = value;
    // A portgroup may bring the <virtualport>.
    if (bridge?.name === undefined || modeOf(value) !== 'bridge' || virtualportsOf(value).length > 0) return;
    const doubt = doubtOf(bridge.name, facts);
    if (doubt !== undefined) report(bridge, 'name', doubt.message, details(doubt.severity, set(value, { virtualport: port })));
  },
});

function isInterface(value: Network | DomainInterface): value is DomainInterface {
  return !('name' in value);
}

/** What is to be said of a bridge that guests are plugged into as into a Linux bridge. */
function doubtOf(name: string, facts: HostFacts | undefined): { message: string; severity: Severity } | undefined {
  const known = facts !== undefined && isOpenvswitch(facts, name);
  const isOther = facts !== undefined && linkOf(facts, name)?.kind === 'bridge';
  if (!known && (isOther || !looksLikeOpenvswitch(name))) return undefined;
  const what = known ? 'is a bridge of Open vSwitch' : 'looks like a bridge of Open vSwitch';
  return {
    message: `'${name}' ${what}, and guests cannot be plugged into it without <virtualport type='openvswitch'/>`,
    severity: known ? 'error' : 'warning',
  };
}
