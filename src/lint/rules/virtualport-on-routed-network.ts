import { network } from '../../network/network.ts';
import { remove, rule } from '../rule.ts';
import { modeName, modeOf, ownsBridge } from '../support/mode.ts';
import { switchOf, virtualportsOf } from '../support/virtualports.ts';

export default rule({
  id: 'virtualport-on-routed-network',
  severity: 'error',
  stage: 'start',
  summary: "A <virtualport> in a network on libvirt's own bridge.",
  on: network,
  check(value, report) {
    const mode = modeOf(value);
    if (!ownsBridge(mode)) return;
    for (const port of virtualportsOf(value)) {
      if (switchOf(port) === undefined) continue;
      report(
        port,
        'type',
        `${modeName(mode)} has a bridge of libvirt's own, which is no switch of type '${switchOf(port)}', so no guest with this starts; remove it`,
        {
          fix: { title: 'Remove <virtualport>', changes: [remove(port)] },
        },
      );
    }
  },
});
