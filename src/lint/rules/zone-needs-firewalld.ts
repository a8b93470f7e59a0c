import { network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';
import { modeOf } from '../support/mode.ts';

export default rule({
  id: 'zone-needs-firewalld',
  severity: 'error',
  stage: 'start',
  summary: 'A firewalld zone on a host where firewalld does not run.',
  on: network,
  check(value, report, { facts, isAtLeast }) {
    const { bridge } = value;
    if (bridge?.zone === undefined || facts?.firewalld !== false) return;
    const mode = modeOf(value);
    if (mode !== 'none' && mode !== 'nat' && mode !== 'route' && !(mode === 'open' && isAtLeast('10.8.0'))) return;
    report(
      bridge,
      'zone',
      `firewalld does not run on this host, so the network cannot be put into zone '${bridge.zone}' and does not start`,
      {
        fix: { title: 'Remove zone', changes: [set(bridge, { zone: undefined })] },
      },
    );
  },
});
