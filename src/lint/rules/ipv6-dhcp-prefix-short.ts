import { formatSubnet } from '../../address/subnet.ts';
import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';
import { subnetOfIp } from '../support/subnets.ts';

export default rule({
  id: 'ipv6-dhcp-prefix-short',
  severity: 'error',
  stage: 'start',
  summary: 'DHCPv6 in a subnet with a prefix shorter than 64.',
  on: networkIp,
  check(ip, report) {
    if (ip.family !== 'ipv6' || (ip.dhcp?.ranges === undefined && ip.dhcp?.hosts === undefined)) return;
    const found = subnetOfIp(ip);
    if (found?.address.family !== 'ipv6' || found.subnet.prefix >= 64) return;
    report(
      ip,
      'prefix',
      `dnsmasq serves DHCPv6 in subnets of /64 or smaller, and ${formatSubnet(found.subnet)} is larger; the network does not start`,
      {
        fix: { title: "Write prefix='64'", changes: [set(ip, { prefix: 64 })] },
      },
    );
  },
});
