import { type AddressRange, formatRange } from '../address/index.ts';

/** Addresses in a row. */
export interface AddressSpan {
  readonly first: string;
  readonly last: string;
  /** How many there are. */
  readonly count: bigint;
}

/** A range with its ends as text. */
export function spanOf(range: AddressRange): AddressSpan {
  const { family, first, last } = range;
  return {
    first: formatRange({ family, first, last: first }),
    last: formatRange({ family, first: last, last }),
    count: last - first + 1n,
  };
}

/** Ranges of one family, with those joined that overlap or touch. In order. */
export function joined(ranges: readonly AddressRange[]): AddressRange[] {
  const result: AddressRange[] = [];
  for (const range of ranges.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    const before = result.at(-1);
    if (before !== undefined && range.first <= before.last + 1n) {
      if (range.last > before.last) result.splice(-1, 1, { ...before, last: range.last });
    } else result.push(range);
  }
  return result;
}

/** What is left of a range without others of its family. In order. */
export function without(range: AddressRange, holes: readonly AddressRange[]): AddressRange[] {
  const result: AddressRange[] = [];
  let next = range.first;
  for (const hole of joined(holes)) {
    if (hole.last < next) continue;
    if (hole.first > range.last) break;
    if (hole.first > next) result.push({ family: range.family, first: next, last: hole.first - 1n });
    next = hole.last + 1n;
  }
  if (next <= range.last) result.push({ family: range.family, first: next, last: range.last });
  return result;
}

/** How many addresses there are in ranges that do not overlap. */
export function sizeOf(ranges: readonly AddressRange[]): bigint {
  return ranges.reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
}
