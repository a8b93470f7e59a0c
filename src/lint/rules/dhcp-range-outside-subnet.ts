import { formatAddress } from '../../address/ip-address.ts';
import { formatSubnet, type Subnet } from '../../address/subnet.ts';
import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';
import { checkRanges } from '../support/dhcp-ranges.ts';
import type { Ip } from '../support/ip.ts';

export default rule({
  id: 'dhcp-range-outside-subnet',
  severity: 'error',
  stage: 'define',
  summary: 'A DHCP range that is not inside the subnet of its <ip>.',
  on: networkIp,
  check(ip, report) {
    checkRanges(ip, ['outside'], ({ range, start, end, subnet }, problem) => {
      if (problem.kind !== 'outside' || subnet === undefined) return;
      const moved = { start: shifted(start, subnet), end: shifted(end, subnet) };
      report(range, problem.end, `the range from ${start.text} to ${end.text} is not inside ${formatSubnet(subnet)}`, {
        related: [{ message: 'the subnet is that of this address', object: ip, property: 'address' }],
        fix: { title: `Move it to ${moved.start} – ${moved.end}`, changes: [set(range, moved)] },
      });
    });
  },
});

/** The address with the same host part inside a subnet. */
function shifted(ip: Ip, subnet: Subnet): string {
  return formatAddress({ family: subnet.family, value: subnet.first + (ip.value & (subnet.last - subnet.first)) });
}
