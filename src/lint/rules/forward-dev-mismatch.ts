import { forward } from '../../network/forward.ts';
import { rule, set } from '../rule.ts';

export default rule({
  id: 'forward-dev-mismatch',
  severity: 'error',
  stage: 'define',
  summary: 'The dev of <forward> does not go with the devices inside.',
  on: forward,
  check(value, report) {
    const { dev, interfaces, addresses, pf } = value;
    if (dev === undefined) return;
    const first = interfaces?.[0];
    if (addresses !== undefined) report(value, 'dev', 'dev names a network device, and <address> lists PCI devices; keep one');
    else if (pf !== undefined) report(value, 'dev', 'dev names a device, and <pf> one that lends its virtual functions; keep one');
    else if (first !== undefined && first.dev !== dev) {
      report(value, 'dev', `dev is '${dev}', and the first <interface> is '${first.dev}'; they must be the same`, {
        fix: { title: `Set dev to '${first.dev}'`, changes: [set(value, { dev: first.dev })] },
      });
    }
  },
});
