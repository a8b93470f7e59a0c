import { findOverlaps } from '../../address/overlaps.ts';
import { networkIp } from '../../network/ip.ts';
import { remove, rule, set } from '../rule.ts';
import { rangesOf } from '../support/dhcp-ranges.ts';
import { rangeProblem } from '../support/range-problem.ts';

export default rule({
  id: 'dhcp-ranges-overlap',
  severity: 'warning',
  stage: 'silent',
  summary: 'Two DHCP ranges with addresses in common.',
  on: networkIp,
  check(ip, report) {
    // Of a range that libvirt refuses, that is all there is to say.
    const ranges = rangesOf(ip).filter((found) => rangeProblem(found.start, found.end, found) === undefined);
    const overlaps = findOverlaps(ranges, ({ start, end }) => ({ family: start.family, first: start.value, last: end.value }));
    for (const { item, other } of overlaps) {
      const end = item.end.value > other.end.value ? item.range.end : other.range.end;
      const changes = [...(end === other.range.end ? [] : [set(other.range, { end })]), remove(item.range)];
      report(
        item.range,
        undefined,
        `the ranges ${item.start.text} – ${item.end.text} and ${other.start.text} – ${other.end.text} overlap; make them one`,
        {
          related: [{ message: 'the other range', object: other.range }],
          // Which lease time would count nobody knows.
          ...(item.range.lease === undefined &&
            other.range.lease === undefined && { fix: { title: 'Make them one range', kind: 'safe', changes } }),
        },
      );
    }
  },
});
