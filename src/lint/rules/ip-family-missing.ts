import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';
import { readIp } from '../support/ip.ts';

export default rule({
  id: 'ip-family-missing',
  severity: 'error',
  stage: 'define',
  summary: "An IPv6 address without family='ipv6'.",
  on: networkIp,
  check(value, report) {
    const { family, address } = value;
    const ip = readIp(address);
    if (ip?.family !== 'ipv6' || family === 'ipv6') return;
    if (family === undefined) {
      report(value, 'address', `${address} is an IPv6 address, and libvirt expects IPv4 without family='ipv6'`, {
        fix: { title: "Add family='ipv6'", kind: 'safe', changes: [set(value, { family: 'ipv6' })] },
      });
    } else if (family === 'ipv4') {
      report(value, 'family', `family is 'ipv4', and ${address} is an IPv6 address`, {
        fix: { title: "Change it to 'ipv6'", changes: [set(value, { family: 'ipv6' })] },
      });
    }
  },
});
