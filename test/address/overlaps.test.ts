import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOverlaps, overlaps, parseRange, subnetOf } from '../../src/address/index.ts';
import { compareRanges } from '../../src/address/range.ts';
import { smallRange, smallRangeText } from '../support/addresses.ts';

describe('overlaps among many', () => {
  it('are none where every item has addresses of its own', () => {
    expect(findOverlaps(['10.0.1.0/24', '10.0.0.0/24', 'fd00::/64', '::/96'])).toEqual([]);
  });

  it('are told once an item, with the narrowest item around it', () => {
    expect(findOverlaps(['10.1.2.0/24', '10.0.0.0/8', 'fd00::/64', '10.1.0.0/16', '10.9.0.0/16'])).toEqual([
      { item: '10.1.0.0/16', other: '10.0.0.0/8' },
      { item: '10.1.2.0/24', other: '10.1.0.0/16' },
      { item: '10.9.0.0/16', other: '10.0.0.0/8' },
    ]);
  });

  it('are told of the later one when two are the same', () => {
    const [first, second] = [{ name: 'first' }, { name: 'second' }];
    expect(findOverlaps([first, second], () => '10.0.0.0/24')).toEqual([{ item: second, other: first }]);
  });

  it('leave out items without addresses', () => {
    const ips = [{ address: '10.0.0.1' }, { address: '10.0.0.2', netmask: '255.0.255.0' }, { address: '10.0.0.3' }];
    expect(findOverlaps(ips, subnetOf)).toEqual([{ item: ips[2], other: ips[0] }]);
  });

  it('stay few when everything overlaps everything', () => {
    expect(findOverlaps(Array.from({ length: 5000 }, () => '192.168.122.0/24'))).toHaveLength(4999);
  });

  it('agree with comparing every pair', () => {
    fc.assert(
      fc.property(fc.array(smallRange, { maxLength: 30 }), (ranges) => {
        const items = ranges.map((range) => ({ range: parseRange(smallRangeText(range))! }));
        const found = new Map(findOverlaps(items, (item) => item.range).map(({ item, other }) => [item, other]));
        const sorted = items.toSorted((a, b) => compareRanges(a.range, b.range));
        for (const [index, item] of sorted.entries()) {
          const earlier = sorted.slice(0, index).filter((other) => overlaps(other.range, item.range));
          expect(found.has(item)).toBe(earlier.length > 0);
          if (earlier.length > 0) expect(earlier.at(-1)).toBe(found.get(item));
        }
      }),
    );
  });
});
