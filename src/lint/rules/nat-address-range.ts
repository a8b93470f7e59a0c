import { forward } from '../../network/forward.ts';
import { rule, set } from '../rule.ts';
import { readIp } from '../support/ip.ts';
import { rangeProblem } from '../support/range-problem.ts';

export default rule({
  id: 'nat-address-range',
  severity: 'error',
  stage: 'define',
  summary: 'The addresses that NAT is to use are no range libvirt takes.',
  on: forward,
  check({ nat }, report) {
    const range = nat?.address;
    if (range === undefined) return;
    const start = readIp(range.start);
    const end = readIp(range.end);
    if (start === undefined || end === undefined) return;
    for (const [property, ip] of [
      ['start', start],
      ['end', end],
    ] as const) {
      if (ip.family === 'ipv6') return report(range, property, `${ip.text} is an IPv6 address; NAT takes IPv4 addresses here`);
    }
    const problem = rangeProblem(start, end);
    if (problem?.kind === 'size')
      report(range, 'end', `the range from ${start.text} to ${end.text} is too large for libvirt: the first two numbers must be the same`);
    else if (problem?.kind === 'order') {
      report(range, 'end', `the range ends at ${end.text}, before its start ${start.text}`, {
        fix: { title: 'Swap start and end', kind: 'safe', changes: [set(range, { start: range.end, end: range.start })] },
      });
    }
  },
});
