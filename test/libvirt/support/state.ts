import type { Namespace } from './namespace.ts';

/** What shows on a host of a network, as data that can be compared. */
export interface HostState {
  readonly link: LinkState | undefined;
  /** Addresses that somebody gave the bridge, as `family address/prefix broadcast`. */
  readonly addresses: readonly string[];
  /** Routes that somebody added, as `destination via gateway metric`. */
  readonly routes: readonly string[];
  /** The rules of the firewall but for those that lead to libvirt's own chains, which are made once. */
  readonly rules: readonly string[];
}

export interface LinkState {
  readonly mac: string;
  readonly mtu: number;
  readonly up: boolean;
  readonly stp: number;
  /** In hundredths of a second. */
  readonly forwardDelay: number;
  readonly vlanFiltering: number;
}

interface IpLink {
  readonly address: string;
  readonly mtu: number;
  readonly flags: readonly string[];
  readonly linkinfo: {
    readonly info_data: { readonly stp_state: number; readonly forward_delay: number; readonly vlan_filtering: number };
  };
}
interface IpAddress {
  readonly addr_info: readonly { family: string; local: string; prefixlen: number; broadcast?: string; scope: string }[];
}
interface IpRoute {
  readonly dst: string;
  readonly gateway?: string;
  readonly protocol?: string;
  readonly metric?: number;
}

/** The state of a bridge and of the firewall in a namespace. */
export async function stateOf(namespace: Namespace, bridge: string): Promise<HostState> {
  const exists = (await namespace.attempt('ip', ['link', 'show', 'dev', bridge])).code === 0;
  return {
    link: exists ? await linkOf(namespace, bridge) : undefined,
    addresses: exists ? await addressesOf(namespace, bridge) : [],
    routes: exists ? await routesOf(namespace, bridge) : [],
    rules: (await rulesOf(namespace)).filter((rule) => !leadsToChain(rule)),
  };
}

/** Whether a rule leads to a chain of libvirt's. */
export function leadsToChain(rule: string): boolean {
  return / -j LIBVIRT_\w+$/.test(rule);
}

async function linkOf(namespace: Namespace, bridge: string): Promise<LinkState> {
  const [link] = (await namespace.ip<IpLink>('-details', 'link', 'show', 'dev', bridge)) as [IpLink];
  const { stp_state, forward_delay, vlan_filtering } = link.linkinfo.info_data;
  return {
    mac: link.address,
    mtu: link.mtu,
    up: link.flags.includes('UP'),
    stp: stp_state,
    forwardDelay: forward_delay,
    vlanFiltering: vlan_filtering,
  };
}

async function addressesOf(namespace: Namespace, bridge: string): Promise<string[]> {
  const [link] = (await namespace.ip<IpAddress>('address', 'show', 'dev', bridge)) as [IpAddress];
  return link.addr_info
    .filter(({ scope }) => scope !== 'link')
    .map(({ family, local, prefixlen, broadcast = '' }) => `${family} ${local}/${prefixlen} ${broadcast}`.trim())
    .sort();
}

async function routesOf(namespace: Namespace, bridge: string): Promise<string[]> {
  const both = await Promise.all(['-4', '-6'].map((family) => namespace.ip<IpRoute>(family, 'route', 'show', 'dev', bridge)));
  return both
    .flat()
    .filter(({ gateway }) => gateway !== undefined)
    .map(({ dst, gateway, metric = 0, protocol = 'boot' }) => `${dst} via ${gateway} metric ${metric} ${protocol}`)
    .sort();
}

/** The rules of iptables, each with its table; those of a chain in the order they are asked. */
export async function rulesOf(namespace: Namespace): Promise<string[]> {
  const texts = await Promise.all(['iptables-save', 'ip6tables-save'].map((program) => namespace.run(program)));
  return texts.flatMap((text, index) => rulesIn(text).map((rule) => `${index === 0 ? 'IPv4' : 'IPv6'} ${rule}`));
}

function rulesIn(text: string): string[] {
  let table = '';
  const rules: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('*')) table = line.slice(1);
    if (line.startsWith('-A ')) rules.push(`${table} ${line.slice(3)}`);
  }
  // Tables and chains come in the order they were made, which says nothing.
  const chainOf = (rule: string): string => rule.split(' ', 2).join(' ');
  return rules.sort((one, other) => chainOf(one).localeCompare(chainOf(other)));
}
