import { networkIp } from '../../network/ip.ts';
import { rule } from '../rule.ts';
import { readIp } from '../support/ip.ts';

export default rule({
  id: 'ip-prefix-too-long',
  severity: 'error',
  stage: 'define',
  summary: 'A prefix longer than the address.',
  on: networkIp,
  check(value, report) {
    const { prefix, family = 'ipv4', address } = value;
    const bits = family === 'ipv6' ? 128 : 32;
    // Where the address is of another family than it says, that is what has to change.
    if (prefix !== undefined && prefix > bits && readIp(address)?.family === family) {
      report(value, 'prefix', `the prefix is /${prefix}, and an ${bits === 32 ? 'IPv4' : 'IPv6'} address has ${bits} bits`);
    }
  },
});
