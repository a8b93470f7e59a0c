import { network } from '../../network/network.ts';
import { remove, rule } from '../rule.ts';
import { modeName, modeOf, ownsBridge } from '../support/mode.ts';

export default rule({
  id: 'bandwidth-not-allowed-in-mode',
  severity: 'error',
  stage: 'define',
  summary: 'Traffic limits in a network that has no bridge to set them on.',
  on: network,
  check(value, report) {
    const mode = modeOf(value);
    if (ownsBridge(mode) || (mode === 'bridge' && value.bridge?.name !== undefined)) return;
    for (const { bandwidth } of [value, ...(value.portgroups ?? [])]) {
      if (bandwidth === undefined || (bandwidth.inbound === undefined && bandwidth.outbound === undefined)) continue;
      report(bandwidth, undefined, `${modeName(mode)} has no bridge to limit traffic on; limit it on the guests' interfaces`, {
        fix: { title: 'Remove <bandwidth>', changes: [remove(bandwidth)] },
      });
    }
  },
});
