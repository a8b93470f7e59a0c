import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';
import { readIp } from '../support/ip.ts';

export default rule({
  id: 'ip-family-mismatch',
  severity: 'error',
  stage: 'define',
  summary: "An IPv4 address or netmask with family='ipv6', or an IPv6 netmask.",
  on: networkIp,
  check(value, report) {
    const { family, address, netmask } = value;
    const ip = readIp(address);
    if (ip?.family === 'ipv4' && family === 'ipv6') {
      report(value, 'family', `family is 'ipv6', and ${address} is an IPv4 address`, {
        fix: { title: 'Remove the family', changes: [set(value, { family: undefined })] },
      });
    } else if (ip?.family === 'ipv4' && netmask !== undefined && readIp(netmask)?.family === 'ipv6') {
      report(value, 'netmask', `${netmask} is an IPv6 address; a netmask is one such as 255.255.255.0`);
    }
  },
});
