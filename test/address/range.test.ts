import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressAt, contains, formatRange, overlaps, parseAddress, parseRange, parseSubnet, rangeSize } from '../../src/address/index.ts';
import { smallRange, smallRangeText, subnet } from '../support/addresses.ts';

describe('a range is read from', () => {
  it.each([
    ['10.0.0.2', '10.0.0.254', '10.0.0.2-10.0.0.254'],
    ['10.0.0.2-10.0.0.254', undefined, '10.0.0.2-10.0.0.254'],
    ['10.0.0.2 - 10.0.0.254', undefined, '10.0.0.2-10.0.0.254'],
    ['10.0.0.2', '10.0.0.2', '10.0.0.2'],
    ['10.0.0.2', undefined, '10.0.0.2'],
    ['10.0.0.9/24', undefined, '10.0.0.0-10.0.0.255'],
    ['fd00::2', 'fd00::ff', 'fd00::2-fd00::ff'],
    ['fe80::1%br-lan', undefined, 'fe80::1'],
  ])('%s, %s: %s', (start, end, expected) => {
    const range = parseRange(start, end);
    expect(range && formatRange(range)).toBe(expected);
  });

  it.each([
    ['10.0.0.9', '10.0.0.2'],
    ['10.0.0.9-10.0.0.2', undefined],
    ['10.0.0.2', 'fd00::3'],
    ['10.0.0.2', ''],
    ['10.0.0.2-', undefined],
    ['10.0.0.0/24', '10.0.0.9'],
    ['10.0.0.1-10.0.0.2-10.0.0.3', undefined],
    ['', undefined],
  ])('nothing like %j, %j', (start, end) => {
    expect(parseRange(start, end)).toBeUndefined();
  });
});

describe('membership and overlap', () => {
  it.each([
    ['192.168.122.0/24', '192.168.122.7', true, true],
    ['192.168.122.0/24', '192.168.123.0', false, false],
    ['10.0.0.0/8', '10.1.0.0/16', true, true],
    ['10.1.0.0/16', '10.0.0.0/8', false, true],
    ['10.0.0.0-10.0.0.9', '10.0.0.9-10.0.0.12', false, true],
    ['10.0.0.0/25', '10.0.0.128/25', false, false],
    ['0.0.0.0/0', '::', false, false],
    ['::/0', 'fd00::1', true, true],
  ])('%s and %s', (outer, inner, isInside, doOverlap) => {
    expect(contains(outer, inner)).toBe(isInside);
    expect(overlaps(outer, inner)).toBe(doOverlap);
  });

  it('of values is the same as of texts', () => {
    expect(contains(parseSubnet('10.0.0.0/8')!, parseAddress('10.1.2.3')!)).toBe(true);
    expect(overlaps(parseRange('10.0.0.1', '10.0.0.2')!, '10.0.0.2')).toBe(true);
  });

  it('agree with trying every address', () => {
    fc.assert(
      fc.property(smallRange, smallRange, (a, b) => {
        const [left, right] = [smallRangeText(a), smallRangeText(b)];
        const members = ([first, last]: [number, number]) => new Set(Array.from({ length: last - first + 1 }, (_, step) => first + step));
        const common = [...members(a)].filter((one) => members(b).has(one));
        expect(overlaps(left, right)).toBe(common.length > 0);
        expect(overlaps(right, left)).toBe(overlaps(left, right));
        expect(contains(left, right)).toBe(common.length === members(b).size);
        expect(rangeSize(left)).toBe(BigInt(members(a).size));
      }),
    );
  });

  it('are the same thing for two subnets, one way or the other', () => {
    fc.assert(
      fc.property(subnet, subnet, (a, b) => {
        expect(overlaps(a, b)).toBe(contains(a, b) || contains(b, a));
      }),
    );
  });
});

describe('a place in a range', () => {
  it.each([
    ['10.0.0.0/24', 0, '10.0.0.0'],
    ['10.0.0.0/24', 1, '10.0.0.1'],
    ['10.0.0.0/24', -1, '10.0.0.255'],
    ['10.0.0.0/24', -256, '10.0.0.0'],
    ['10.0.0.250-10.0.1.9', 9, '10.0.1.3'],
    ['fd00::/64', 2n ** 64n - 1n, 'fd00::ffff:ffff:ffff:ffff'],
    ['10.0.0.7', 0, '10.0.0.7'],
  ])('%s at %d is %s', (range, index, expected) => {
    expect(addressAt(range, index)).toBe(expected);
  });

  it.each([256, -257])('is not outside of it, at %d', (index) => {
    expect(() => addressAt('10.0.0.0/24', index)).toThrow(new RangeError(`10.0.0.0-10.0.0.255 has no address at ${index}`));
  });
});

it('a text that names no addresses is refused', () => {
  const refusal = new RangeError("'10.0.0.0/33' names no addresses; expected an address, a subnet such as 10.0.0.0/24, or start-end");
  expect(() => contains('10.0.0.0/33', '10.0.0.1')).toThrow(refusal);
  expect(() => overlaps('10.0.0.1', '10.0.0.0/33')).toThrow(refusal);
  expect(() => rangeSize('10.0.0.0/33')).toThrow(refusal);
});
