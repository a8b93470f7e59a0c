import { domainInterface } from '../../interface/interface.ts';
import { rule } from '../rule.ts';
import { hasPasst } from '../support/nic.ts';

export default rule({
  id: 'portforward-range-start-missing',
  severity: 'error',
  stage: 'define',
  summary: 'Forwarded ports that say where they end and not where they start.',
  on: domainInterface,
  check(nic, report) {
    if (!hasPasst(nic)) return;
    for (const range of nic.portForwards?.flatMap(({ ranges }) => ranges ?? []) ?? []) {
      if (range.start !== undefined) continue;
      const said = (['end', 'to', 'exclude'] as const).find((property) => range[property] !== undefined);
      if (said !== undefined) report(range, said, `${said} goes with start, the first port, which is missing`);
    }
  },
});
