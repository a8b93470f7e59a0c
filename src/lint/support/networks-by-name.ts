import { ifReadable } from '../../model/unreadable.ts';
import type { Network } from '../../network/network.ts';
import type { HostView } from '../host-view.ts';
import type { LintedDocument } from '../rule.ts';

const known = new WeakMap<HostView, Map<string, LintedDocument<Network>>>();

/** The networks of a host by name; of several of one name the first. */
export function networksByName(host: HostView): ReadonlyMap<string, LintedDocument<Network>> {
  let networks = known.get(host);
  if (networks === undefined) {
    networks = new Map();
    for (const document of host.networks) {
      const name = ifReadable(() => document.value.name);
      if (name !== undefined && !networks.has(name)) networks.set(name, document);
    }
    known.set(host, networks);
  }
  return networks;
}
