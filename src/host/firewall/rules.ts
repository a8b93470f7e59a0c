import { type Family, formatAddress, formatSubnet } from '../../address/index.ts';
import type { CreatedBridge } from '../effective/bridge.ts';
import type { EffectiveIp } from '../effective/ip.ts';
import type { EffectiveNat, EffectiveNetwork } from '../effective/network.ts';
import { present } from '../present.ts';

/** What all rules have. */
interface RuleBase {
  readonly family: Family;
  /** The network's bridge. */
  readonly bridge: string;
}
/** Lets guests use a service of the host (`input`), or lets its answers out (`output`). */
export interface ServiceRule extends RuleBase {
  readonly kind: 'service';
  readonly direction: 'input' | 'output';
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
}
/** Refuses what is forwarded to guests (`in`) or from guests (`out`), unless an earlier rule lets it pass. */
export interface RejectRule extends RuleBase {
  readonly kind: 'reject';
  readonly direction: 'in' | 'out';
}
/** Lets guests of the network talk to each other. */
export interface CrossRule extends RuleBase {
  readonly kind: 'cross';
}
/** Lets a subnet receive (`in`) or send (`out`) what is forwarded. */
export interface AllowRule extends RuleBase {
  readonly kind: 'allow';
  readonly direction: 'in' | 'out';
  readonly subnet: string;
  /** Only answers to what guests asked for. */
  readonly related: boolean;
  /** The only device on the other side. */
  readonly dev?: string;
}
/** Gives what a subnet sends elsewhere another sender. */
export interface TranslateRule extends RuleBase {
  readonly kind: 'translate';
  readonly subnet: string;
  readonly dev?: string;
  /** All protocols when absent. */
  readonly protocol?: 'tcp' | 'udp';
  /** The senders to choose from; the address of the device that packets leave by when absent. */
  readonly addresses?: { readonly start: string; readonly end: string };
  /** The ports to choose from; those with a protocol only. */
  readonly ports?: { readonly start: number; readonly end: number };
}
/** Leaves alone what a subnet sends to everybody on its own link. */
export interface ExemptRule extends RuleBase {
  readonly kind: 'exempt';
  readonly subnet: string;
  readonly destination: string;
  readonly dev?: string;
}
/** Fills in checksums of DHCP answers, which some guests insist on. */
export interface ChecksumRule extends RuleBase {
  readonly kind: 'checksum';
}

/** A rule of the firewall, whatever writes it. */
export type FirewallRule = ServiceRule | RejectRule | CrossRule | AllowRule | TranslateRule | ExemptRule | ChecksumRule;

/**
 * The rules of a network, in groups, in the order they are added. Each rule is put before those that are there, so that the last
 * one added is the first one asked.
 */
export interface NetworkRules {
  /** DHCP of IPv4. */
  readonly dhcp: readonly ServiceRule[];
  /** DNS over IPv4. */
  readonly dns: readonly ServiceRule[];
  readonly tftp: readonly ServiceRule[];
  /** What keeps IPv4 inside the network. */
  readonly border: readonly FirewallRule[];
  /** The same for IPv6, with DNS and DHCP. */
  readonly ipv6: readonly FirewallRule[];
  /** What each `<ip>` adds. */
  readonly subnets: readonly (readonly FirewallRule[])[];
  readonly checksum: readonly ChecksumRule[];
}

/** The rules of a network. None in mode `open`, and for networks that have no bridge of libvirt's. */
export function firewallRules(view: EffectiveNetwork, bridge: CreatedBridge): NetworkRules {
  const { mode, ips } = view;
  if (mode === 'open') return { dhcp: [], dns: [], tftp: [], border: [], ipv6: [], subnets: [], checksum: [] };
  const service = services('ipv4', bridge.name);
  return {
    dhcp: [...service('input', 67, 'tcp', 'udp'), ...service('output', 68, 'tcp', 'udp')],
    dns: [...service('input', 53, 'tcp', 'udp'), ...service('output', 53, 'tcp', 'udp')],
    tftp: servesTftp(ips) ? [...service('input', 69, 'udp'), ...service('output', 69, 'udp')] : [],
    border: border('ipv4', bridge.name),
    ipv6: ipv6Rules(view, bridge.name),
    subnets: ips.map((ip) => subnetRules(ip, view, bridge.name)),
    checksum: ips.some(({ family, hasDhcp }) => family === 'ipv4' && hasDhcp)
      ? [{ kind: 'checksum', family: 'ipv4', bridge: bridge.name }]
      : [],
  };
}

/** All rules of a network, in the order they are added. */
export function inOrder({ dhcp, dns, tftp, border: kept, ipv6, subnets, checksum }: NetworkRules): FirewallRule[] {
  return [...dhcp, ...dns, ...tftp, ...kept, ...ipv6, ...subnets.flat(), ...checksum];
}

/** libvirt looks at the first IPv4 subnet that has DHCP or TFTP, and at no other. */
function servesTftp(ips: readonly EffectiveIp[]): boolean {
  const first = ips.find(({ family, hasDhcp, ip }) => family === 'ipv4' && (hasDhcp || ip.tftp?.root !== undefined));
  return first?.ip.tftp?.root !== undefined;
}

type Services = (direction: ServiceRule['direction'], port: number, ...protocols: ServiceRule['protocol'][]) => ServiceRule[];

function services(family: Family, bridge: string): Services {
  return (direction, port, ...protocols) => protocols.map((protocol) => ({ kind: 'service', family, bridge, direction, protocol, port }));
}

function border(family: Family, bridge: string): FirewallRule[] {
  return [
    { kind: 'reject', family, bridge, direction: 'out' },
    { kind: 'reject', family, bridge, direction: 'in' },
    { kind: 'cross', family, bridge },
  ];
}

function ipv6Rules({ ips, ipv6 }: EffectiveNetwork, bridge: string): FirewallRule[] {
  const hasAddress = ips.some(({ family }) => family === 'ipv6');
  if (!hasAddress) return ipv6 ? border('ipv6', bridge) : [];
  const service = services('ipv6', bridge);
  return [
    ...border('ipv6', bridge),
    ...service('input', 53, 'tcp', 'udp'),
    ...service('output', 53, 'tcp', 'udp'),
    ...service('input', 547, 'udp'),
    ...service('output', 546, 'udp'),
  ];
}

function subnetRules({ family, subnet: range }: EffectiveIp, { mode, nat, dev }: EffectiveNetwork, bridge: string): FirewallRule[] {
  if (range === undefined || (mode !== 'nat' && mode !== 'route')) return [];
  const subnet = formatSubnet(range);
  const base = { family, bridge, subnet, ...present('dev', dev) };
  const translated = nat !== undefined && (family === 'ipv4' || nat.ipv6);
  return [
    { kind: 'allow', ...base, direction: 'out', related: false },
    { kind: 'allow', ...base, direction: 'in', related: translated },
    ...(translated ? translation(base, nat) : []),
  ];
}

function translation(base: Omit<TranslateRule, 'kind'>, { address, ports }: EffectiveNat): FirewallRule[] {
  // The addresses are of IPv4, and IPv6 does without.
  const addresses =
    base.family === 'ipv4' && address !== undefined ? { start: formatAddress(address.start), end: formatAddress(address.end) } : undefined;
  const translate: TranslateRule = { kind: 'translate', ...base, ...present('addresses', addresses) };
  const exempt = base.family === 'ipv4' ? ['255.255.255.255/32', '224.0.0.0/24'] : ['ff02::/16'];
  return [
    translate,
    { ...translate, protocol: 'udp', ports },
    { ...translate, protocol: 'tcp', ports },
    ...exempt.map((destination): ExemptRule => ({ kind: 'exempt', ...base, destination })),
  ];
}
