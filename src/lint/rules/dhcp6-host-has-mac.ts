import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';

export default rule({
  id: 'dhcp6-host-has-mac',
  severity: 'error',
  stage: 'define',
  summary: 'A DHCPv6 reservation by MAC address.',
  on: networkIp,
  check(ip, report) {
    if (ip.family !== 'ipv6') return;
    for (const host of ip.dhcp?.hosts ?? []) {
      if (host.mac === undefined) continue;
      report(host, 'mac', 'DHCPv6 knows guests by their id (a DUID) or name, not by MAC address; remove mac', {
        fix: {
          title: 'Remove mac',
          kind: host.id !== undefined || host.name !== undefined ? 'safe' : 'suggestion',
          changes: [set(host, { mac: undefined })],
        },
      });
    }
  },
});
