import { networkIp } from '../../network/ip.ts';
import { rule } from '../rule.ts';
import { checkRanges } from '../support/dhcp-ranges.ts';

export default rule({
  id: 'dhcp-range-too-large',
  severity: 'error',
  stage: 'define',
  summary: 'A DHCP range with more addresses than libvirt allows.',
  on: networkIp,
  check(ip, report) {
    checkRanges(ip, ['size'], ({ range, start, end }) => {
      const limit =
        start.family === 'ipv4'
          ? 'the first two of the four numbers must be the same'
          : 'all but the last of the eight groups must be the same';
      report(range, 'end', `the range from ${start.text} to ${end.text} is too large for libvirt: ${limit}; narrow it, or split it`);
    });
  },
});
