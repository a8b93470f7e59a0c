import { familyOf, type IpAddress, parseAddress } from './ip-address.ts';
import { isPrefix, netmaskToPrefix } from './netmask.ts';
import { textOf, widthOf } from './number.ts';
import type { AddressRange } from './range.ts';
import type { Family } from './text.ts';

/** All addresses that start with the same bits. It is a range too, and can stand where one is asked for. */
export interface Subnet {
  readonly family: Family;
  /** The first address as a number: the network address. */
  readonly first: bigint;
  /** The last address as a number; in IPv4 the broadcast address. */
  readonly last: bigint;
  /** How many leading bits the addresses have in common. */
  readonly prefix: number;
}

/** A subnet, as text such as `192.168.122.0/24` or as `parseSubnet` gives it. */
export type SubnetInput = string | Subnet;

/**
 * Reads a subnet. The address may be any in it; the prefix length or netmask follows a slash, or comes as second argument.
 * `undefined` when there is none, when it does not fit the address, and when the netmask has holes. What libvirt makes of an
 * address without a prefix length is told by `subnetOf`.
 *
 * ```ts
 * parseSubnet('192.168.122.0/24')
 * parseSubnet('192.168.122.1/255.255.255.0')
 * parseSubnet('fd00::1', 64)
 * ```
 */
export function parseSubnet(text: string, mask?: string | number): Subnet | undefined {
  const slash = text.indexOf('/');
  if (slash >= 0) return mask === undefined ? parseSubnet(text.slice(0, slash), text.slice(slash + 1)) : undefined;
  const address = parseAddress(text);
  if (address === undefined || mask === undefined) return undefined;
  if (typeof mask === 'number') return subnetByPrefix(address, mask);
  return /^\d{1,3}$/.test(mask) ? subnetByPrefix(address, Number(mask)) : subnetByNetmask(address, mask);
}

/** The subnet of an address with this prefix length, if the family has it. */
export function subnetByPrefix({ family, value }: IpAddress, prefix: number): Subnet | undefined {
  if (!isPrefix(prefix, family)) return undefined;
  const rest = (1n << BigInt(widthOf(family) - prefix)) - 1n;
  return { family, first: value & ~rest, last: value | rest, prefix };
}

/** The subnet of an address with this netmask, if it is one of the same family. */
export function subnetByNetmask(address: IpAddress, netmask: string): Subnet | undefined {
  const prefix = familyOf(netmask) === address.family ? netmaskToPrefix(netmask) : undefined;
  return prefix === undefined ? undefined : subnetByPrefix(address, prefix);
}

/**
 * A subnet in the usual notation, network address first: `192.168.122.0/24`.
 * @throws RangeError for a text that is no subnet.
 */
export function formatSubnet(subnet: SubnetInput): string {
  const { family, first, prefix } = toSubnet(subnet);
  return `${textOf(family, first)}/${prefix}`;
}

/**
 * The first address of a subnet, which names it: `192.168.122.0`.
 * @throws RangeError for a text that is no subnet.
 */
export function networkAddress(subnet: SubnetInput): string {
  const { family, first } = toSubnet(subnet);
  return textOf(family, first);
}

/**
 * The address that reaches every host of an IPv4 subnet: `192.168.122.255`. `undefined` in IPv6, which has none, and in a /31 or
 * /32, where it would be a host's (RFC 3021).
 * @throws RangeError for a text that is no subnet.
 */
export function broadcastAddress(subnet: SubnetInput): string | undefined {
  const { family, last, prefix } = toSubnet(subnet);
  return family === 'ipv6' || prefix > 30 ? undefined : textOf(family, last);
}

/**
 * The addresses that hosts of a subnet may have: all of it without the network and broadcast addresses. IPv6 sets aside only
 * the first address, which means any router (RFC 4291). Where one or two addresses are all there is, both are hosts': /31
 * (RFC 3021), /127 (RFC 6164), /32 and /128. libvirt has no DHCP range in a /31 or /32 all the same.
 * @throws RangeError for a text that is no subnet.
 */
export function hostRange(subnet: SubnetInput): AddressRange {
  const { family, first, last } = toSubnet(subnet);
  if (last - first < 2n) return { family, first, last };
  return { family, first: first + 1n, last: family === 'ipv4' ? last - 1n : last };
}

/**
 * The first address that a host may have: `192.168.122.1`. See `hostRange`.
 * @throws RangeError for a text that is no subnet.
 */
export function firstHost(subnet: SubnetInput): string {
  const { family, first } = hostRange(subnet);
  return textOf(family, first);
}

/**
 * The last address that a host may have: `192.168.122.254`. See `hostRange`.
 * @throws RangeError for a text that is no subnet.
 */
export function lastHost(subnet: SubnetInput): string {
  const { family, last } = hostRange(subnet);
  return textOf(family, last);
}

/** The subnet a caller gave. */
export function toSubnet(subnet: SubnetInput): Subnet {
  if (typeof subnet !== 'string') return subnet;
  const parsed = parseSubnet(subnet);
  if (parsed === undefined) throw new RangeError(`'${subnet}' is no subnet; expected one such as 192.168.122.0/24 or fd00::/64`);
  return parsed;
}
