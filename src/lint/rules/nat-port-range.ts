import { forward } from '../../network/forward.ts';
import { rule, set } from '../rule.ts';

export default rule({
  id: 'nat-port-range',
  severity: 'error',
  stage: 'define',
  summary: 'The ports that NAT is to use are no range that works.',
  on: forward,
  check({ nat }, report) {
    const ports = nat?.port;
    if (ports === undefined) return;
    const { start, end } = ports;
    if (end < start) {
      report(ports, 'end', `the ports end at ${end}, before their start ${start}`, {
        fix: { title: 'Swap start and end', kind: 'safe', changes: [set(ports, { start: end, end: start })] },
      });
    } else if (start === 0 && end === 0) {
      report(ports, undefined, 'ports 0 to 0 count as none: libvirt uses 1024 to 65535', { severity: 'warning', stage: 'silent' });
    } else if (start === end)
      report(ports, 'end', `the range has one port, ${start}; the network does not start unless 'end' is above 'start'`, {
        stage: 'start',
      });
  },
});
