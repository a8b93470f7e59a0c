import { type AddressRange, compareRanges, type RangeInput, toRange } from './range.ts';

/** Two items that have addresses in common. */
export interface Overlap<T> {
  readonly item: T;
  /** What it overlaps: starts before it, is around it, or has the same addresses and comes first in the list. */
  readonly other: T;
}

/**
 * Which of many subnets or ranges overlap. Every one that overlaps an earlier one (by address) is told once, with the nearest
 * such one: of subnets in each other, the narrowest one around it. So the result is never longer than the list, and lists of
 * thousands are sorted once instead of compared pair by pair.
 *
 * ```ts
 * findOverlaps(['10.0.0.0/8', '192.168.0.0/24', '10.1.0.0/16']) // [{ item: '10.1.0.0/16', other: '10.0.0.0/8' }]
 * ```
 * @throws RangeError for a text that names no addresses.
 */
export function findOverlaps<T extends RangeInput>(items: Iterable<T>): Overlap<T>[];
/**
 * Which of many things overlap, by the addresses that each has; those without any are left out. Otherwise as for subnets and ranges.
 *
 * ```ts
 * findOverlaps(network.ips ?? [], subnetOf)
 * ```
 * @throws RangeError for a text that names no addresses.
 */
export function findOverlaps<T>(items: Iterable<T>, rangeOf: (item: T) => RangeInput | undefined): Overlap<T>[];
export function findOverlaps<T>(
  items: Iterable<T>,
  rangeOf: (item: T) => RangeInput | undefined = (item) => item as RangeInput,
): Overlap<T>[] {
  const sorted: { item: T; range: AddressRange }[] = [];
  for (const item of items) {
    const range = rangeOf(item);
    if (range !== undefined) sorted.push({ item, range: toRange(range) });
  }
  sorted.sort((a, b) => compareRanges(a.range, b.range));

  const found: Overlap<T>[] = [];
  // What has started and may still reach the next item. One that ends before an item reaches none of those after it either.
  const open: typeof sorted = [];
  for (const entry of sorted) {
    while (open.length > 0 && endsBefore(open.at(-1)!.range, entry.range)) open.pop();
    if (open.length > 0) found.push({ item: entry.item, other: open.at(-1)!.item });
    open.push(entry);
  }
  return found;
}

function endsBefore(earlier: AddressRange, later: AddressRange): boolean {
  return earlier.family !== later.family || earlier.last < later.first;
}
