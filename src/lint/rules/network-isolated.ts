import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { modeOf } from '../support/mode.ts';

export default rule({
  id: 'network-isolated',
  severity: 'info',
  stage: 'advice',
  summary: 'A network whose guests do not reach beyond the host.',
  optIn: true,
  on: network,
  check(value, report) {
    if (modeOf(value) !== 'none') return;
    report(value, undefined, "without <forward> guests reach each other and the host only; for the outside add <forward mode='nat'/>");
  },
});
