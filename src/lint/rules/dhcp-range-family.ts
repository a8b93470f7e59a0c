import { networkIp } from '../../network/ip.ts';
import { rule } from '../rule.ts';
import { checkRanges } from '../support/dhcp-ranges.ts';

export default rule({
  id: 'dhcp-range-family',
  severity: 'error',
  stage: 'define',
  summary: 'A DHCP range that mixes IPv4 and IPv6.',
  on: networkIp,
  check(ip, report) {
    checkRanges(ip, ['family', 'prefix'], ({ range }, problem) => {
      if ('message' in problem) report(range, 'start', problem.message);
    });
  },
});
