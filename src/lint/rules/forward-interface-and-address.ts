import { forward } from '../../network/forward.ts';
import { remove, rule } from '../rule.ts';

export default rule({
  id: 'forward-interface-and-address',
  severity: 'warning',
  stage: 'schema',
  summary: 'PCI devices beside network devices in one pool.',
  on: forward,
  check({ interfaces, addresses }, report) {
    const first = addresses?.[0];
    if (first === undefined || interfaces === undefined) return;
    report(first, undefined, 'libvirt passes over <address> beside <interface>; keep the network devices or the PCI devices', {
      fix: { title: 'Remove <address>', kind: 'safe', changes: addresses!.map(remove) },
    });
  },
});
