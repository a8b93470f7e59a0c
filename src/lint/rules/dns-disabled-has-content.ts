import { dns } from '../../network/dns.ts';
import { rule, set } from '../rule.ts';

export default rule({
  id: 'dns-disabled-has-content',
  severity: 'error',
  stage: 'define',
  summary: 'A DNS server that is switched off and has records.',
  on: dns,
  check(value, report) {
    const { enable, forwarders, hosts, srvs, txts } = value;
    if (enable !== false || !(forwarders ?? hosts ?? srvs ?? txts)) return;
    report(value, 'enable', "enable='no' switches the DNS server off, and there are records for it; libvirt refuses both together", {
      fix: { title: 'Switch it on', changes: [set(value, { enable: undefined })] },
    });
  },
});
