import { formatSubnet, hostRange } from '../../address/subnet.ts';
import { networkIp } from '../../network/ip.ts';
import { rule } from '../rule.ts';
import { rangesOf } from '../support/dhcp-ranges.ts';
import { rangeProblem } from '../support/range-problem.ts';
import { subnetOfIp } from '../support/subnets.ts';

export default rule({
  id: 'dhcp-pool-covers-subnet',
  severity: 'info',
  stage: 'advice',
  summary: 'DHCP ranges that leave no address for guests with addresses of their own.',
  optIn: true,
  on: networkIp,
  check(ip, report) {
    const found = subnetOfIp(ip);
    if (found === undefined || ip.dhcp === undefined) return;
    const hosts = hostRange(found.subnet);
    const ranges = rangesOf(ip)
      .filter((one) => rangeProblem(one.start, one.end, one) === undefined)
      .map(({ start, end }) => ({ first: start.value, last: end.value }));
    // The network's own address is no guest's.
    ranges.push({ first: found.address.value, last: found.address.value });
    ranges.sort((one, other) => (one.first < other.first ? -1 : 1));
    let next = hosts.first;
    for (const { first, last } of ranges) if (first <= next && last >= next) next = last + 1n;
    if (next <= hosts.last) return;
    report(
      ip,
      'dhcp',
      `the ranges cover all of ${formatSubnet(found.subnet)}, so an address that a guest sets itself may be handed out as well; leave some out`,
    );
  },
});
