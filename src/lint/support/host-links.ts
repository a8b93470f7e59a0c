import type { HostFacts, HostLink } from '../host-facts.ts';

const known = new WeakMap<object, Map<string, HostLink>>();

/** The network link of a host with some name, if it is known to have one. */
export function linkOf({ links }: HostFacts, name: string): HostLink | undefined {
  if (links === undefined) return undefined;
  let byName = known.get(links);
  if (byName === undefined) {
    byName = new Map(links.map((link) => [link.name, link]));
    known.set(links, byName);
  }
  return byName.get(name);
}

/** Whether Open vSwitch runs a bridge of this name. */
export function isOpenvswitch(facts: HostFacts, name: string): boolean {
  return facts.openvswitchBridges?.includes(name) === true || linkOf(facts, name)?.kind === 'openvswitch';
}

/** Whether a host whose links are known has none of this name. */
export function lacksLink(facts: HostFacts | undefined, name: string): boolean {
  return facts?.links !== undefined && linkOf(facts, name) === undefined && !isOpenvswitch(facts, name);
}
