import { domainInterface } from '../../interface/interface.ts';
import { remove, rule } from '../rule.ts';

export default rule({
  id: 'reconnect-needs-client',
  severity: 'error',
  stage: 'define',
  summary: 'A vhostuser interface that waits for connections and is to connect again.',
  on: domainInterface,
  check(nic, report) {
    if (nic.type !== 'vhostuser') return;
    const reconnect = nic.source?.reconnect;
    if (nic.source?.mode !== 'server' || !reconnect?.enabled) return;
    report(
      reconnect,
      'enabled',
      "in mode 'server' QEMU waits for the other program and connects to nobody; reconnect is for mode 'client'",
      {
        fix: { title: 'Remove <reconnect>', changes: [remove(reconnect)] },
      },
    );
  },
});
