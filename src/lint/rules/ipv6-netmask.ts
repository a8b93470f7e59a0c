import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';

export default rule({
  id: 'ipv6-netmask',
  severity: 'error',
  stage: 'define',
  summary: 'A netmask for an IPv6 subnet.',
  on: networkIp,
  check(value, report) {
    if (value.family !== 'ipv6' || value.netmask === undefined) return;
    report(value, 'netmask', 'IPv6 subnets have a prefix, not a netmask', {
      fix: { title: 'Remove the netmask', changes: [set(value, { netmask: undefined })] },
    });
  },
});
