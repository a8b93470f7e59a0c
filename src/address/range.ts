import { type IpAddress, parseAddress } from './ip-address.ts';
import { textOf } from './number.ts';
import { parseSubnet } from './subnet.ts';
import type { Family } from './text.ts';

/** A run of addresses, both ends included. */
export interface AddressRange {
  readonly family: Family;
  /** The first address, as a number. */
  readonly first: bigint;
  /** The last address, as a number. */
  readonly last: bigint;
}

/**
 * Addresses in a row: a range, a subnet or a single address, as text (`10.0.0.2-10.0.0.254`, `10.0.0.0/24`, `10.0.0.2`) or as
 * `parseRange`, `parseSubnet` and `parseAddress` give them.
 */
export type RangeInput = string | AddressRange | IpAddress;

/**
 * Reads a range: its two ends, or one text that names a range, a subnet or a single address. `undefined` when an end is no
 * address, when the ends are of two families, and when the range ends before it starts.
 *
 * ```ts
 * parseRange('192.168.122.2', '192.168.122.254')
 * parseRange('192.168.122.2-192.168.122.254')
 * parseRange('192.168.122.0/24')
 * ```
 */
export function parseRange(start: string, end?: string): AddressRange | undefined {
  if (end !== undefined) return between(parseAddress(start), parseAddress(end));
  if (start.includes('/')) return parseSubnet(start);
  const address = parseAddress(start);
  if (address !== undefined) return between(address, address);
  const dash = start.indexOf('-');
  return dash < 0 ? undefined : between(parseAddress(start.slice(0, dash).trim()), parseAddress(start.slice(dash + 1).trim()));
}

function between(start: IpAddress | undefined, end: IpAddress | undefined): AddressRange | undefined {
  if (start === undefined || end === undefined || start.family !== end.family || start.value > end.value) return undefined;
  return { family: start.family, first: start.value, last: end.value };
}

/**
 * A range with its two ends, `10.0.0.0-10.0.0.255`, or the address alone when it holds only one.
 * @throws RangeError for a text that names no addresses.
 */
export function formatRange(range: RangeInput): string {
  const { family, first, last } = toRange(range);
  const start = textOf(family, first);
  return first === last ? start : `${start}-${textOf(family, last)}`;
}

/**
 * How many addresses there are. A `bigint`, since an IPv6 subnet holds more than a number can count.
 * @throws RangeError for a text that names no addresses.
 */
export function rangeSize(range: RangeInput): bigint {
  const { first, last } = toRange(range);
  return last - first + 1n;
}

/**
 * Whether all addresses of `inner` are in `outer`. Never true across families.
 *
 * ```ts
 * contains('192.168.122.0/24', '192.168.122.7') // true
 * contains('10.0.0.0/8', '10.1.0.0/16') // true
 * ```
 * @throws RangeError for a text that names no addresses.
 */
export function contains(outer: RangeInput, inner: RangeInput): boolean {
  const around = toRange(outer);
  const within = toRange(inner);
  return around.family === within.family && around.first <= within.first && within.last <= around.last;
}

/**
 * Whether some address is in both. Never true across families. For many at once, `findOverlaps`.
 * @throws RangeError for a text that names no addresses.
 */
export function overlaps(a: RangeInput, b: RangeInput): boolean {
  const left = toRange(a);
  const right = toRange(b);
  return left.family === right.family && left.first <= right.last && right.first <= left.last;
}

/**
 * The address at a place, counted from 0; a negative one counts from the end. `addressAt('10.0.0.0/24', 1)` is `10.0.0.1`,
 * `addressAt('10.0.0.0/24', -2)` is `10.0.0.254`.
 * @throws RangeError for a place outside the range, and for a text that names no addresses.
 */
export function addressAt(range: RangeInput, index: number | bigint): string {
  const { family, first, last } = toRange(range);
  const steps = BigInt(index);
  const value = steps < 0n ? last + 1n + steps : first + steps;
  if (value < first || value > last) throw new RangeError(`${formatRange(range)} has no address at ${index}`);
  return textOf(family, value);
}

/** Orders ranges: IPv4 first, then by their start, the wider one first. */
export function compareRanges(a: AddressRange, b: AddressRange): number {
  if (a.family !== b.family) return a.family === 'ipv4' ? -1 : 1;
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  if (a.last !== b.last) return a.last > b.last ? -1 : 1;
  return 0;
}

/** The addresses a caller gave. */
export function toRange(range: RangeInput): AddressRange {
  if (typeof range === 'object') return 'value' in range ? { family: range.family, first: range.value, last: range.value } : range;
  const parsed = parseRange(range);
  if (parsed === undefined)
    throw new RangeError(`'${range}' names no addresses; expected an address, a subnet such as 10.0.0.0/24, or start-end`);
  return parsed;
}
