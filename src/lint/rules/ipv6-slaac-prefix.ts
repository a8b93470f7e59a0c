import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';
import { subnetOfIp } from '../support/subnets.ts';

export default rule({
  id: 'ipv6-slaac-prefix',
  severity: 'warning',
  stage: 'silent',
  summary: 'An IPv6 subnet in which guests find no address by themselves.',
  on: networkIp,
  check(ip, report) {
    if (ip.family !== 'ipv6' || ip.dhcp?.ranges !== undefined || ip.dhcp?.hosts !== undefined) return;
    const found = subnetOfIp(ip);
    if (found?.address.family !== 'ipv6' || found.subnet.prefix === 64) return;
    report(ip, 'prefix', `guests give themselves addresses in a /64 alone; in a /${found.subnet.prefix} without <dhcp> they get none`, {
      fix: { title: "Write prefix='64'", changes: [set(ip, { prefix: 64 })] },
    });
  },
});
