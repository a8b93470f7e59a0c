import { domainInterface } from '../../interface/interface.ts';
import { rule, set } from '../rule.ts';
import { otherSourceOf } from '../support/other-source.ts';

export default rule({
  id: 'direct-mode-missing',
  severity: 'warning',
  stage: 'silent',
  summary: 'No mode for macvtap, for which libvirt takes one that needs a special switch.',
  on: domainInterface,
  check(nic, report) {
    // Who says so much about the switch has one that sends packets back.
    if (nic.type !== 'direct' || nic.source.mode !== undefined || nic.virtualport !== undefined) return;
    // It is to be of another type.
    if (otherSourceOf(nic) !== undefined) return;
    report(
      nic.source,
      undefined,
      "without a mode libvirt takes 'vepa', in which guests reach each other only by a switch that sends packets back (hairpin)",
      { fix: { title: "Write mode='bridge'", changes: [set(nic.source, { mode: 'bridge' })] } },
    );
  },
});
