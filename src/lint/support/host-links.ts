import type { HostFacts, HostLink } from '../host-facts.ts';

const known = new WeakMap<object, Map<string, HostLink>>();
const knownAddresses = new WeakMap<object, Map<string, string[]>>();

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

/** The addresses of a link of a host, without their prefixes. */
export function addressesOf({ addresses }: HostFacts, link: string): readonly string[] {
  if (addresses === undefined) return [];
  let byLink = knownAddresses.get(addresses);
  if (byLink === undefined) {
    byLink = new Map();
    for (const one of addresses) {
      const others = byLink.get(one.link) ?? [];
      others.push(one.address.split('/')[0]!);
      byLink.set(one.link, others);
    }
    knownAddresses.set(addresses, byLink);
  }
  return byLink.get(link) ?? [];
}

/** Whether Open vSwitch runs a bridge of this name. */
export function isOpenvswitch(facts: HostFacts, name: string): boolean {
  return facts.openvswitchBridges?.includes(name) === true || linkOf(facts, name)?.kind === 'openvswitch';
}

/** Whether a host whose links are known has none of this name. */
export function lacksLink(facts: HostFacts | undefined, name: string): boolean {
  return facts?.links !== undefined && linkOf(facts, name) === undefined && !isOpenvswitch(facts, name);
}
