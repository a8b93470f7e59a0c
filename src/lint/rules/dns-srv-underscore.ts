import { dnsSrv } from '../../network/dns.ts';
import { rule, set } from '../rule.ts';

export default rule({
  id: 'dns-srv-underscore',
  severity: 'warning',
  stage: 'silent',
  summary: 'A service name with an underscore that libvirt adds itself.',
  on: dnsSrv,
  check(srv, report) {
    const service = srv.service.replace(/^_+/, '');
    if (service === srv.service || service === '') return;
    report(srv, 'service', `libvirt adds an underscore, so the record is for '_${srv.service}'; write '${service}'`, {
      fix: { title: `Write '${service}'`, kind: 'safe', changes: [set(srv, { service })] },
    });
  },
});
