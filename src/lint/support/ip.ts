import { type Family, readAddress, readIpv6Groups } from '../../address/text.ts';

/** An address as libvirt reads it. */
export interface Ip {
  readonly family: Family;
  readonly value: bigint;
  /** As libvirt prints it. */
  readonly text: string;
}

/** The addresses of one subnet. */
export interface IpSubnet {
  readonly family: Family;
  /** The network address. */
  readonly first: bigint;
  /** The last address; for IPv4 the broadcast address. */
  readonly last: bigint;
  readonly prefix: number;
  /** Such as `192.168.122.0/24`. */
  readonly text: string;
}

const known = new Map<string, Ip | undefined>();

/** An address as libvirt reads it, or `undefined` for what it cannot read. */
export function readIp(text: string): Ip | undefined {
  if (known.has(text)) return known.get(text);
  const address = readAddress(text);
  const ip = address && { ...address, value: toNumber(address.family, address.text) };
  // The same few addresses come again and again; what is remembered is kept small.
  if (known.size > 1000) known.clear();
  known.set(text, ip);
  return ip;
}

function toNumber(family: Family, text: string): bigint {
  if (family === 'ipv4') return BigInt(text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0));
  return readIpv6Groups(text.split('%')[0]!)!.reduce((sum, group) => sum * 65536n + BigInt(group), 0n);
}

/** How many bits an address has. */
export function bitsOf(family: Family): number {
  return family === 'ipv4' ? 32 : 128;
}

/** An address as text. */
export function formatIp(family: Family, value: bigint): string {
  if (family === 'ipv4') return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
  const groups = Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(112 - 16 * index)) & 0xffffn));
  return readAddress(groups.map((group) => group.toString(16)).join(':'))!.text;
}

/** The subnet that an address with a prefix belongs to. */
export function subnetAround(ip: Ip, prefix: number): IpSubnet {
  const host = BigInt(bitsOf(ip.family) - prefix);
  const first = (ip.value >> host) << host;
  return { family: ip.family, first, last: first + (1n << host) - 1n, prefix, text: `${formatIp(ip.family, first)}/${prefix}` };
}

/** How long the prefix of a netmask is; `undefined` for a mask with holes. */
export function prefixOfNetmask(mask: Ip): number | undefined {
  const host = (1n << 32n) - 1n - mask.value;
  if (mask.family !== 'ipv4' || (host & (host + 1n)) !== 0n) return undefined;
  return 32 - (host === 0n ? 0 : host.toString(2).length);
}

/** The prefix libvirt assumes for an address that has none: by address class, or 64. `undefined` where classes have none. */
export function assumedPrefix(ip: Ip): number | undefined {
  if (ip.value === 0n) return 0;
  if (ip.family === 'ipv6') return 64;
  const first = Number(ip.value >> 24n);
  return first < 128 ? 8 : first < 192 ? 16 : first < 224 ? 24 : undefined;
}

export function contains(subnet: IpSubnet, ip: Ip): boolean {
  return subnet.family === ip.family && ip.value >= subnet.first && ip.value <= subnet.last;
}
