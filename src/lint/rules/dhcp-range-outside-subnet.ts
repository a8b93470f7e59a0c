import { formatSubnet } from '../../address/subnet.ts';
import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';
import { checkRanges } from '../support/dhcp-ranges.ts';
import { sameHostPart } from '../support/ip.ts';

export default rule({
  id: 'dhcp-range-outside-subnet',
  severity: 'error',
  stage: 'define',
  summary: 'A DHCP range that is not inside the subnet of its <ip>.',
  on: networkIp,
  check(ip, report) {
    checkRanges(ip, ['outside'], ({ range, start, end, subnet }, problem) => {
      if (problem.kind !== 'outside' || subnet === undefined) return;
      const moved = { start: sameHostPart(start, subnet), end: sameHostPart(end, subnet) };
      report(range, problem.end, `the range from ${start.text} to ${end.text} is not inside ${formatSubnet(subnet)}`, {
        related: [{ message: 'the subnet is that of this address', object: ip, property: 'address' }],
        fix: { title: `Move it to ${moved.start} – ${moved.end}`, changes: [set(range, moved)] },
      });
    });
  },
});
