import { ifReadable } from '../../model/unreadable.ts';
import type { NetworkBridge } from '../../network/bridge.ts';
import type { Network } from '../../network/network.ts';
import { hostRule, type LintedDocument, set } from '../rule.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';

export default hostRule({
  id: 'bridge-name-duplicate',
  severity: 'error',
  stage: 'define',
  summary: 'A network whose bridge belongs to another network.',
  checkHost({ networks }, report) {
    const firsts = new Map<string, BridgeUse>();
    for (const use of networks.flatMap((document) => ifReadable(() => usesOf(document)) ?? [])) {
      const { document, network, bridge, name, owns } = use;
      const first = firsts.get(name);
      if (first === undefined) firsts.set(name, use);
      // Networks that use a bridge of the host may share it. One of the same name is a new version of the first.
      else if (owns && first.network !== network) {
        report(document, bridge, 'name', `the network '${first.network}' has a bridge '${name}' already; choose another name`, {
          related: [{ message: 'the first one', object: first.bridge, property: 'name', file: first.document }],
          fix: { title: 'Leave the name to libvirt', changes: [set(bridge, { name: undefined })] },
        });
      }
    }
  },
});

/** A network that names its bridge. */
interface BridgeUse {
  readonly document: LintedDocument<Network>;
  readonly network: string;
  readonly bridge: NetworkBridge;
  readonly name: string;
  /** Whether libvirt makes the bridge for the network. */
  readonly owns: boolean;
}

function usesOf(document: LintedDocument<Network>): BridgeUse[] {
  const { name: network, bridge } = document.value;
  const name = bridge?.name;
  const owns = ownsBridge(modeOf(document.value));
  // Of a pattern such as `br%d` libvirt makes a name that is free.
  return name === undefined || (owns && name.includes('%d')) ? [] : [{ document, network, bridge: bridge!, name, owns }];
}
