import { checkPrefix } from './netmask.ts';
import { textOf, widthOf } from './number.ts';
import { type AddressRange, compareRanges, formatRange, overlaps, type RangeInput, rangeSize, toRange } from './range.ts';

/** Where to look for free subnets, and for what. */
export interface FreeSubnetOptions {
  /** The addresses to take subnets from, such as `10.0.0.0/8`. */
  readonly pool: RangeInput;
  /** The prefix length of the subnets: 24 for 256 addresses in IPv4. */
  readonly prefix: number;
  /** What is in use: subnets of any size, ranges, addresses. Those outside the pool do no harm. */
  readonly taken?: Iterable<RangeInput>;
}

/**
 * The lowest subnet of a pool that overlaps nothing taken, or `undefined` when none is left.
 *
 * ```ts
 * nextFreeSubnet({ pool: '192.168.0.0/16', prefix: 24, taken: ['192.168.0.0/23', '192.168.122.0/24'] }) // '192.168.2.0/24'
 * ```
 * @throws RangeError when the pool is smaller than one such subnet, and for texts that name no addresses.
 */
export function nextFreeSubnet(options: FreeSubnetOptions): string | undefined {
  for (const subnet of freeSubnets(options)) return subnet;
  return undefined;
}

/**
 * All subnets of a pool that overlap nothing taken, from the lowest. They are found as they are asked for, so that a pool with
 * millions of them costs no more than those that are used.
 * @throws RangeError when the pool is smaller than one such subnet, and for texts that name no addresses.
 */
export function freeSubnets({ pool, prefix, taken = [] }: FreeSubnetOptions): IterableIterator<string> {
  const space = toRange(pool);
  checkPrefix(prefix, space.family);
  const size = 1n << BigInt(widthOf(space.family) - prefix);
  if (size > rangeSize(space)) throw new RangeError(`a /${prefix} has ${size} addresses, ${formatRange(space)} only ${rangeSize(space)}`);
  const obstacles = Array.from(taken, toRange).filter((range) => overlaps(range, space));
  return gaps(space, prefix, size, obstacles.sort(compareRanges));
}

/** Walks the pool and the sorted obstacles side by side, in steps of the size of a subnet. */
function* gaps(
  { family, first, last }: AddressRange,
  prefix: number,
  size: bigint,
  obstacles: readonly AddressRange[],
): IterableIterator<string> {
  // A subnet starts at a multiple of its size.
  const alignUp = (value: bigint): bigint => (value + size - 1n) & -size;
  let start = alignUp(first);
  for (const obstacle of obstacles) {
    for (; start + size <= obstacle.first; start += size) yield `${textOf(family, start)}/${prefix}`;
    if (start <= obstacle.last) start = alignUp(obstacle.last + 1n);
  }
  for (; start + size - 1n <= last; start += size) yield `${textOf(family, start)}/${prefix}`;
}

/**
 * The subnets of a given size that a pool divides into, from the lowest. Of a range, those that lie in it as a whole.
 *
 * ```ts
 * [...splitPool('10.0.0.0/24', 26)] // ['10.0.0.0/26', '10.0.0.64/26', '10.0.0.128/26', '10.0.0.192/26']
 * ```
 * @throws RangeError when the pool is smaller than one such subnet, and for a text that names no addresses.
 */
export function splitPool(pool: RangeInput, prefix: number): IterableIterator<string> {
  return freeSubnets({ pool, prefix });
}
