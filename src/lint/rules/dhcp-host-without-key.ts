import { networkIp } from '../../network/ip.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'dhcp-host-without-key',
  severity: 'error',
  stage: 'define',
  summary: 'A reservation that does not say for which guest it is.',
  on: networkIp,
  check(ip, report) {
    for (const host of ip.dhcp?.hosts ?? []) {
      if (host.name !== undefined) continue;
      if (ip.family === 'ipv6') {
        if (host.id === undefined && host.mac === undefined)
          report(host, undefined, 'a DHCPv6 reservation needs id (a DUID) or name, to say which guest it is for');
      } else if (host.mac === undefined) {
        const hint = host.id === undefined ? '' : '; id counts for IPv6 alone';
        report(host, undefined, `a reservation needs mac or name, to say which guest it is for${hint}`);
      }
    }
  },
});
