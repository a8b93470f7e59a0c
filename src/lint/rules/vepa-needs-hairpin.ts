import { network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';
import { modeOf } from '../support/mode.ts';

export default rule({
  id: 'vepa-needs-hairpin',
  severity: 'info',
  stage: 'advice',
  summary: 'A mode that needs a switch which sends packets back where they came from.',
  on: network,
  optIn: true,
  check(value, report) {
    const { forward, virtualport } = value;
    // Who says so much about the switch has one.
    if (forward === undefined || modeOf(value) !== 'vepa' || virtualport !== undefined) return;
    report(
      forward,
      'mode',
      "in mode 'vepa' guests reach each other only by a switch that sends packets back (hairpin); otherwise use mode 'bridge'",
      {
        fix: { title: "Write mode='bridge'", changes: [set(forward, { mode: 'bridge' })] },
      },
    );
  },
});
