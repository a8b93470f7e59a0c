import { networkIp } from '../../network/ip.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'ip-prefix-too-long',
  severity: 'error',
  stage: 'define',
  summary: 'A prefix longer than the address.',
  on: networkIp,
  check(value, report) {
    const bits = value.family === 'ipv6' ? 128 : 32;
    if (value.prefix !== undefined && value.prefix > bits) {
      report(value, 'prefix', `the prefix is /${value.prefix}, and an ${bits === 32 ? 'IPv4' : 'IPv6'} address has ${bits} bits`);
    }
  },
});
