import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';
import { readIp } from '../support/ip.ts';

export default rule({
  id: 'ipv6-prefix-missing',
  severity: 'info',
  stage: 'silent',
  summary: 'An IPv6 address without prefix.',
  on: networkIp,
  check(ip, report) {
    if (ip.family !== 'ipv6' || ip.prefix || ip.netmask !== undefined || readIp(ip.address)?.family !== 'ipv6') return;
    const missing = ip.prefix === undefined ? 'there is no prefix' : 'a prefix of 0 counts as none';
    report(ip, ip.prefix === undefined ? 'address' : 'prefix', `${missing}, and libvirt assumes /64; write it`, {
      fix: { title: "Write prefix='64'", kind: 'safe', changes: [set(ip, { prefix: 64 })] },
    });
  },
});
