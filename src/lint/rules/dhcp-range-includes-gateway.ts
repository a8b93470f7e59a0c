import { formatAddress } from '../../address/ip-address.ts';
import type { DhcpRange } from '../../network/dhcp.ts';
import { networkIp } from '../../network/ip.ts';
import { type Change, rule, set } from '../rule.ts';
import { type RangeInSubnet, rangesOf } from '../support/dhcp-ranges.ts';
import { rangeProblem } from '../support/range-problem.ts';

export default rule({
  id: 'dhcp-range-includes-gateway',
  severity: 'info',
  stage: 'silent',
  summary: "A DHCP range that includes the network's own address.",
  on: networkIp,
  check(ip, report) {
    let isFirst = true;
    for (const found of rangesOf(ip)) {
      const { range, start, end, address } = found;
      if (rangeProblem(start, end, found) !== undefined || address.value < start.value || address.value > end.value) continue;
      // Others have addresses in common with the first, and are told to become one with it.
      const changes = isFirst ? without(found, ip.dhcp!) : undefined;
      isFirst = false;
      report(
        range,
        address.value === end.value ? 'end' : 'start',
        `the range includes ${address.text}, the network's own address, which no guest gets`,
        {
          ...(changes && { fix: { title: `Leave out ${address.text}`, kind: 'safe', changes } }),
        },
      );
    }
  },
});

/** Leaves the network's address out of a range, unless nothing else is in it. */
function without({ range, start, end, address }: RangeInSubnet, dhcp: { ranges?: DhcpRange[] | undefined }): Change[] | undefined {
  if (start.value === end.value) return undefined;
  const before = formatAddress({ ...address, value: address.value - 1n });
  const after = formatAddress({ ...address, value: address.value + 1n });
  if (address.value === start.value) return [set(range, { start: after })];
  if (address.value === end.value) return [set(range, { end: before })];
  const ranges = (dhcp.ranges ?? []).flatMap((one) => (one === range ? [one, { ...range, start: after }] : [one]));
  return [set(range, { end: before }), set(dhcp, { ranges })];
}
