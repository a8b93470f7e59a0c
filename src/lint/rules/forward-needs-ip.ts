import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { modeOf } from '../support/mode.ts';

export default rule({
  id: 'forward-needs-ip',
  severity: 'error',
  stage: 'define',
  summary: 'A network that forwards without an address of its own.',
  on: network,
  check(value, report, context) {
    const mode = modeOf(value);
    if (mode !== 'nat' && mode !== 'route' && mode !== 'open') return;
    if (value.ips !== undefined || (mode === 'open' && context.isAtLeast('10.8.0'))) return;
    report(
      value,
      'forward',
      `mode '${mode}' forwards between the guests' subnet and the outside, and the network has no <ip>; add one, or remove <forward>`,
    );
  },
});
