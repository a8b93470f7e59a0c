import { domainInterface } from '../../interface/interface.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'macvtap-host-isolation',
  severity: 'info',
  stage: 'advice',
  summary: 'A connection over which host and guest do not reach each other.',
  optIn: true,
  on: domainInterface,
  check(nic, report) {
    if (nic.type !== 'direct') return;
    report(
      nic.source,
      'dev',
      `host and guest do not reach each other over ${nic.source.dev}; use a bridge, or give the guest a second card on an isolated network`,
    );
  },
});
