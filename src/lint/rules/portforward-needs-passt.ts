import { domainInterface } from '../../interface/interface.ts';
import { rule, set } from '../rule.ts';
import { hasPasst, typeName, typeOf } from '../support/nic.ts';

export default rule({
  id: 'portforward-needs-passt',
  severity: 'error',
  stage: 'silent',
  summary: 'Forwarded ports that nobody forwards.',
  on: domainInterface,
  check(nic, report) {
    const [first] = nic.portForwards ?? [];
    const type = typeOf(nic);
    if (first === undefined || type === 'unknown' || hasPasst(nic)) return;
    if (type === 'user') {
      report(first, undefined, 'passt forwards ports, and without it libvirt 9.0.0 forwards none and later releases refuse this', {
        fix: { title: "Add <backend type='passt'/>", changes: [set(nic, { backend: { ...nic.backend, type: 'passt' } })] },
      });
    } else report(first, undefined, `passt forwards ports of type 'user', and this is ${typeName(nic)}, of which nothing is forwarded`);
  },
});
