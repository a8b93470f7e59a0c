import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { lacksLink } from '../support/host-links.ts';
import { modeOf } from '../support/mode.ts';

export default rule({
  id: 'bridge-must-exist',
  severity: 'error',
  stage: 'start',
  summary: 'A bridge that the host does not have and libvirt does not make.',
  on: network,
  check(value, report, { facts }) {
    const { bridge } = value;
    if (bridge?.name === undefined || modeOf(value) !== 'bridge' || !lacksLink(facts, bridge.name)) return;
    report(
      bridge,
      'name',
      `the host has no bridge '${bridge.name}', and libvirt makes none in mode 'bridge'; no guest can start until it is there`,
    );
  },
});
