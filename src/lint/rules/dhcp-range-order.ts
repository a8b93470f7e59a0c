import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';
import { checkRanges } from '../support/dhcp-ranges.ts';

export default rule({
  id: 'dhcp-range-order',
  severity: 'error',
  stage: 'define',
  summary: 'A DHCP range that ends before it starts.',
  on: networkIp,
  check(ip, report) {
    checkRanges(ip, ['order'], ({ range, start, end }) => {
      report(range, 'end', `the range ends at ${end.text}, before its start ${start.text}`, {
        fix: { title: 'Swap start and end', kind: 'safe', changes: [set(range, { start: range.end, end: range.start })] },
      });
    });
  },
});
