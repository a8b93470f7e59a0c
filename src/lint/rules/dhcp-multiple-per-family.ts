import type { NetworkIp } from '../../network/ip.ts';
import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'dhcp-multiple-per-family',
  severity: 'error',
  stage: 'define',
  summary: 'A second subnet of one family with DHCP.',
  on: network,
  check(value, report) {
    const first = new Map<string, NetworkIp>();
    for (const ip of value.ips ?? []) {
      if (ip.dhcp?.ranges === undefined && ip.dhcp?.hosts === undefined) continue;
      const family = ip.family === 'ipv6' ? 'IPv6' : 'IPv4';
      const other = first.get(family);
      if (other === undefined) first.set(family, ip);
      else {
        report(
          ip,
          'dhcp',
          `one ${family} subnet of a network can have DHCP, and ${other.address} has it already; use a network of its own`,
          {
            related: [{ message: 'the first one', object: other, property: 'dhcp' }],
          },
        );
      }
    }
  },
});
