import { dnsForwarder } from '../../network/dns.ts';
import { remove, rule } from '../rule.ts';

export default rule({
  id: 'dns-forwarder-empty',
  severity: 'error',
  stage: 'define',
  summary: 'A DNS forwarder that names neither a server nor a domain.',
  on: dnsForwarder,
  check(value, report) {
    if (value.addr !== undefined || value.domain !== undefined) return;
    report(value, undefined, "<forwarder> needs addr, the server's address, or domain, or both", {
      fix: { title: 'Remove it', changes: [remove(value)] },
    });
  },
});
