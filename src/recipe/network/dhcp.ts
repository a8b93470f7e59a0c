import { type AddressRange, addressAt, contains, familyOf, formatRange, hostRange, parseAddress, parseRange } from '../../address/index.ts';
import type { Dhcp, DhcpHost, DhcpRange } from '../../network/dhcp.ts';
import { checkMac } from '../checks/mac.ts';
import { checkHostName } from '../checks/name.ts';
import { RecipeError } from '../recipe-error.ts';
import { checkGuestAddress, type HostedSubnet } from './subnet.ts';

/** A fixed address for one guest. */
export interface Reservation {
  /** Address that the guest is given, IPv4 or IPv6. */
  readonly ip: string;
  /** MAC of the guest's interface. Needed for IPv4, and not for IPv6, where guests are known by `id` or `name`. */
  readonly mac?: string;
  /** DHCP unique identifier of the guest, such as `00:03:00:01:52:54:00:6b:3c:58`. For IPv6. */
  readonly id?: string;
  /** Host name that the guest is given, and is found by in the network. */
  readonly name?: string;
}

/** The last address of a range that libvirt takes: the first two of the four numbers of start and end must be the same. */
const furthest = (start: bigint): bigint => start | 0xffffn;

/** The DHCP server of the IPv4 subnet. */
export function dhcpFor(subnet: HostedSubnet, dhcp: boolean | string, reservations: readonly DhcpHost[]): Dhcp | undefined {
  if (dhcp === false) return undefined;
  const range = dhcp === true ? upperHalf(subnet) : readDhcpRange('dhcp', dhcp, subnet);
  return { ranges: [range], ...(reservations.length > 0 && { hosts: [...reservations] }) };
}

/**
 * The DHCP server of an IPv6 subnet, if one is needed: guests choose their own addresses, unless some have one reserved. Then
 * the router advertisements send all of them to the server, and those without a reservation need addresses too.
 */
export function dhcp6For({ subnet }: HostedSubnet, reservations: readonly DhcpHost[]): Dhcp | undefined {
  if (reservations.length === 0) return undefined;
  return { ranges: [{ start: addressAt(subnet, 0x1000), end: addressAt(subnet, 0x1fff) }], hosts: [...reservations] };
}

/** The upper half of a subnet. The lower half is left for addresses that are fixed by hand. */
function upperHalf({ subnet, host }: HostedSubnet): DhcpRange {
  const { first, last } = hostRange(subnet);
  const middle = subnet.first + (subnet.last - subnet.first + 1n) / 2n;
  const { value } = parseAddress(host)!;
  // The host may be in the way: then the longer part counts, and what is below the host where nothing else is left.
  const below = { start: middle, end: value - 1n };
  const above = { start: value < middle ? middle : value + 1n, end: last };
  const longer = above.end - above.start >= below.end - below.start ? above : below;
  const { start, end } = longer.start <= longer.end ? longer : { start: first, end: value - 1n };
  const range: AddressRange = { family: 'ipv4', first: start, last: end < furthest(start) ? end : furthest(start) };
  return { start: addressAt(range, 0), end: addressAt(range, -1) };
}

/** A range within the subnet. */
function readDhcpRange(option: string, text: string, { subnet, host }: HostedSubnet): DhcpRange {
  const range = text.includes('/') ? undefined : parseRange(text);
  if (range === undefined) throw new RecipeError(option, `'${text}' is no range; expected one such as 192.168.150.100-192.168.150.200`);
  if (range.family !== 'ipv4') throw new RecipeError(option, `'${text}' is an IPv6 range; IPv6 guests choose their own addresses`);
  if (!contains(hostRange(subnet), range))
    throw new RecipeError(option, `${formatRange(range)} is not within the addresses for guests, ${formatRange(hostRange(subnet))}`);
  if (contains(range, host)) throw new RecipeError(option, `${formatRange(range)} contains ${host}, the host's own address`);
  if (range.last > furthest(range.first))
    throw new RecipeError(option, `${formatRange(range)} is too large for libvirt: the first two of the four numbers must be the same`);
  return { start: addressAt(range, 0), end: addressAt(range, -1) };
}

/** The reservations of one family, checked. */
export interface Reserved {
  ipv4: DhcpHost[];
  ipv6: DhcpHost[];
}

/** Sorts reservations by family and checks them against the subnets and each other. */
export function reservationsOf(asked: readonly Reservation[], ipv4: HostedSubnet | undefined, ipv6: HostedSubnet | undefined): Reserved {
  const reserved: Reserved = { ipv4: [], ipv6: [] };
  const seen = new Map<string, number>();
  for (const [index, one] of asked.entries()) {
    const option = `reservations[${index}]`;
    const family = familyOf(one.ip);
    if (family === undefined) throw new RecipeError(`${option}.ip`, `'${one.ip}' is no address`);
    const subnet = family === 'ipv4' ? ipv4 : ipv6;
    if (subnet === undefined)
      throw new RecipeError(
        `${option}.ip`,
        `${one.ip} needs an ${family === 'ipv4' ? 'IPv4' : 'IPv6'} subnet, which the network does not have`,
      );
    const host = family === 'ipv4' ? ipv4Host(option, one, subnet) : ipv6Host(option, one, subnet);
    for (const key of ['ip', 'mac', 'id', 'name'] as const) {
      const value = host[key];
      if (value === undefined) continue;
      const known = `${key === 'ip' ? '' : `${family} `}${key} ${value.toLowerCase()}`;
      const other = seen.get(known);
      if (other !== undefined) throw new RecipeError(`${option}.${key}`, `${value} is in reservations[${other}] too`);
      seen.set(known, index);
    }
    reserved[family].push(host);
  }
  return reserved;
}

function ipv4Host(option: string, { ip, mac, id, name }: Reservation, subnet: HostedSubnet): DhcpHost {
  if (id !== undefined) throw new RecipeError(`${option}.id`, 'an IPv4 guest is known by its MAC');
  if (mac === undefined) throw new RecipeError(`${option}.mac`, 'it is missing; an IPv4 guest is known by it');
  return {
    mac: checkMac(`${option}.mac`, mac),
    ...(name !== undefined && { name: checkHostName(`${option}.name`, name) }),
    ip: checkGuestAddress(`${option}.ip`, ip, subnet),
  };
}

function ipv6Host(option: string, { ip, mac, id, name }: Reservation, subnet: HostedSubnet): DhcpHost {
  if (mac !== undefined) throw new RecipeError(`${option}.mac`, 'an IPv6 guest is known by id or name, not by its MAC');
  if (id === undefined && name === undefined) throw new RecipeError(option, 'an IPv6 guest needs id or name to be known by');
  return {
    ...(id !== undefined && { id: checkDuid(`${option}.id`, id) }),
    ...(name !== undefined && { name: checkHostName(`${option}.name`, name) }),
    ip: checkGuestAddress(`${option}.ip`, ip, subnet),
  };
}

/** How many bytes follow the type of an identifier, and whether the type of a network card comes first among them. */
const duidForms: Readonly<Record<number, { least: number; most: number; card: boolean }>> = {
  1: { least: 12, most: 14, card: true },
  2: { least: 5, most: 128, card: false },
  3: { least: 8, most: 10, card: true },
  4: { least: 16, most: 16, card: false },
};

/** A DHCP unique identifier of one of the types that RFC 8415 has. */
function checkDuid(option: string, text: string): string {
  const bytes = text.split(':').map((byte) => (/^[\da-f]{1,2}$/i.test(byte) ? Number.parseInt(byte, 16) : Number.NaN));
  const form = bytes[0] === 0 ? duidForms[bytes[1] ?? 0] : undefined;
  const length = bytes.length - 2;
  if (form === undefined || bytes.some(Number.isNaN) || length < form.least || length > form.most || (form.card && !isCard(bytes)))
    throw new RecipeError(option, `'${text}' is no DHCP unique identifier; expected bytes such as 00:03:00:01:52:54:00:6b:3c:58`);
  return text.toLowerCase();
}

function isCard([, , high, low]: readonly number[]): boolean {
  return high === 0 && low! >= 1 && low! <= 15;
}
