import { ifReadable } from '../../model/unreadable.ts';
import type { Network } from '../../network/network.ts';
import { hostRule, type LintedDocument } from '../rule.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';
import { networksByName } from '../support/networks-by-name.ts';

export default hostRule({
  id: 'bridge-owned-by-network',
  severity: 'warning',
  stage: 'start',
  summary: "A network on the bridge of another network, as if it were the host's.",
  checkHost(host, report) {
    const networks = [...networksByName(host).values()];
    const owners = new Map<string, LintedDocument<Network>>();
    for (const document of networks) {
      const name = ifReadable(() => (ownsBridge(modeOf(document.value)) ? document.value.bridge?.name : undefined));
      if (name !== undefined && !owners.has(name)) owners.set(name, document);
    }
    for (const document of networks) {
      const bridge = ifReadable(() => (modeOf(document.value) === 'bridge' ? document.value.bridge : undefined));
      const owner = ifReadable(() => owners.get(bridge?.name ?? ''));
      if (bridge === undefined || owner === undefined) continue;
      const name = `'${owner.value.name}'`;
      report(
        document,
        bridge,
        'name',
        `the bridge '${bridge.name}' is there only while the network ${name} runs; plug guests into ${name} itself`,
        {
          related: [{ message: 'its network', object: owner.value.bridge!, property: 'name', file: owner }],
        },
      );
    }
  },
});
