import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';

export default rule({
  id: 'dhcp-host-mac-and-id',
  severity: 'warning',
  stage: 'schema',
  summary: 'A reservation with both a MAC address and a DHCPv6 identifier.',
  on: networkIp,
  check(ip, report) {
    // For IPv6 the MAC address is refused anyway.
    if (ip.family === 'ipv6') return;
    for (const host of ip.dhcp?.hosts ?? []) {
      if (host.mac === undefined || host.id === undefined) continue;
      report(host, 'id', 'id belongs to DHCPv6 and does not count beside mac; remove it', {
        fix: { title: 'Remove id', kind: 'safe', changes: [set(host, { id: undefined })] },
      });
    }
  },
});
