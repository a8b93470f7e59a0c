import { dnsSrv } from '../../network/dns.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'dns-srv-needs-target',
  severity: 'error',
  stage: 'define',
  summary: 'A SRV record with numbers for a host it does not name.',
  on: dnsSrv,
  check(value, report) {
    if (value.target !== undefined) return;
    for (const property of ['port', 'priority', 'weight'] as const) {
      if (value[property] !== undefined)
        return report(value, property, `${property} says something about the host that offers the service; name it by target`);
    }
  },
});
