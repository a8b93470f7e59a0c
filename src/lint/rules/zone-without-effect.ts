import { network } from '../../network/network.ts';
import { rule, set } from '../rule.ts';
import { modeOf } from '../support/mode.ts';

/** The release that learned to put open networks into a zone. */
const openNetworksHaveZones = '10.8.0';

export default rule({
  id: 'zone-without-effect',
  severity: 'warning',
  stage: 'silent',
  summary: 'A firewalld zone for an open network.',
  on: network,
  check(value, report, context) {
    const { bridge } = value;
    if (bridge?.zone === undefined || modeOf(value) !== 'open' || context.isAtLeast(openNetworksHaveZones)) return;
    report(
      bridge,
      'zone',
      `before libvirt ${openNetworksHaveZones} a network of mode 'open' is put into no zone, whatever is written here; remove it`,
      {
        fix: { title: 'Remove zone', kind: 'safe', changes: [set(bridge, { zone: undefined })] },
      },
    );
  },
});
