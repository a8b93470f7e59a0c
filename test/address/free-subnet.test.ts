import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSubnets, nextFreeSubnet, overlaps, splitPool } from '../../src/address/index.ts';
import { smallRange, smallRangeText } from '../support/addresses.ts';

describe('the next free subnet', () => {
  it.each([
    ['the first of an empty pool', { pool: '10.0.0.0/8', prefix: 24 }, '10.0.0.0/24'],
    ['after what is taken', { pool: '10.0.0.0/8', prefix: 24, taken: ['10.0.1.0/24', '10.0.0.0/24'] }, '10.0.2.0/24'],
    ['in a gap', { pool: '10.0.0.0/8', prefix: 24, taken: ['10.0.0.0/24', '10.0.2.0/24'] }, '10.0.1.0/24'],
    ['aligned to its size', { pool: '10.0.0.0/8', prefix: 22, taken: ['10.0.0.0/24'] }, '10.0.4.0/22'],
    ['beside an address', { pool: '10.0.0.0/8', prefix: 24, taken: ['10.0.0.7'] }, '10.0.1.0/24'],
    ['beside a host’s subnet', { pool: '10.0.0.0/8', prefix: 24, taken: ['10.0.0.7/24'] }, '10.0.1.0/24'],
    ['beside a range', { pool: '10.0.0.0/8', prefix: 24, taken: ['10.0.0.255-10.0.1.0'] }, '10.0.2.0/24'],
    ['behind one that reaches into the pool', { pool: '10.0.1.0/24', prefix: 26, taken: ['10.0.0.0-10.0.1.9'] }, '10.0.1.64/26'],
    ['whatever else is taken', { pool: '10.0.0.0/8', prefix: 24, taken: ['fd00::/8', '192.168.0.0/16'] }, '10.0.0.0/24'],
    ['in a range that starts anywhere', { pool: '10.0.0.5-10.0.0.40', prefix: 28 }, '10.0.0.16/28'],
    ['the pool itself', { pool: '10.0.0.0/24', prefix: 24 }, '10.0.0.0/24'],
    ['at the very end', { pool: '255.255.255.0/24', prefix: 25, taken: ['255.255.255.0/25'] }, '255.255.255.128/25'],
    ['in IPv6', { pool: 'fd00::/48', prefix: 64, taken: ['fd00::/64', 'fd00:0:0:2::/64'] }, 'fd00:0:0:1::/64'],
    ['of all addresses', { pool: '::/0', prefix: 128, taken: ['::'] }, '::1/128'],
  ])('is %s', (_, options, expected) => {
    expect(nextFreeSubnet(options)).toBe(expected);
  });

  it.each([
    ['all of the pool is taken', { pool: '10.0.0.0/24', prefix: 26, taken: ['10.0.0.0/8'] }],
    ['a little of each is', { pool: '10.0.0.0/24', prefix: 25, taken: ['10.0.0.9', '10.0.0.200'] }],
    ['none lies in the range as a whole', { pool: '10.0.0.9-10.0.0.25', prefix: 28 }],
    ['the last one is taken', { pool: '255.255.255.0/24', prefix: 24, taken: ['255.255.255.255'] }],
  ])('is none when %s', (_, options) => {
    expect(nextFreeSubnet(options)).toBeUndefined();
  });

  it('is found at once among thousands', () => {
    const taken = Array.from({ length: 5000 }, (_, index) => `fd00:0:0:${index.toString(16)}::/64`).reverse();
    expect(nextFreeSubnet({ pool: 'fd00::/16', prefix: 64, taken })).toBe('fd00:0:0:1388::/64');
  });

  it('cannot be larger than the pool', () => {
    expect(() => nextFreeSubnet({ pool: '10.0.0.0/24', prefix: 16 })).toThrow(
      new RangeError('a /16 has 65536 addresses, 10.0.0.0-10.0.0.255 only 256'),
    );
  });

  it('is not asked for with a prefix length or addresses that do not exist', () => {
    expect(() => nextFreeSubnet({ pool: '10.0.0.0/8', prefix: 33 })).toThrow(
      new RangeError('33 is no prefix length; ipv4 has those from 0 to 32'),
    );
    expect(() => nextFreeSubnet({ pool: '10.0.0.0', prefix: 24 })).toThrow(RangeError);
    expect(() => freeSubnets({ pool: '10.0.0.0/8', prefix: 24, taken: ['eth0'] })).toThrow("'eth0' names no addresses");
  });
});

describe('free subnets', () => {
  it('agree with trying every candidate', () => {
    const prefix = fc.integer({ min: 27, max: 32 });
    fc.assert(
      fc.property(smallRange, prefix, fc.array(smallRange, { maxLength: 6 }), (pool, prefix, ranges) => {
        const size = 2 ** (32 - prefix);
        fc.pre(pool[1] - pool[0] + 1 >= size);
        const taken = ranges.map(smallRangeText);
        const expected: string[] = [];
        for (let start = 0; start < 64; start += size) {
          const inPool = start >= pool[0] && start + size - 1 <= pool[1];
          const subnet = `10.0.0.${start}/${prefix}`;
          if (inPool && !taken.some((other) => overlaps(other, subnet))) expected.push(subnet);
        }
        const options = { pool: smallRangeText(pool), prefix, taken };
        expect([...freeSubnets(options)]).toEqual(expected);
        expect(nextFreeSubnet(options)).toBe(expected[0]);
      }),
    );
  });

  it('are found as they are asked for', () => {
    const subnets = freeSubnets({ pool: '::/0', prefix: 64, taken: ['::/65'] })[Symbol.iterator]();
    expect([subnets.next().value, subnets.next().value]).toEqual(['0:0:0:1::/64', '0:0:0:2::/64']);
  });
});

describe('a pool is split', () => {
  it.each([
    ['10.0.0.0/24', 26, ['10.0.0.0/26', '10.0.0.64/26', '10.0.0.128/26', '10.0.0.192/26']],
    ['10.0.0.5-10.0.0.40', 28, ['10.0.0.16/28']],
    ['fd00::/126', 127, ['fd00::/127', 'fd00::2/127']],
    ['10.0.0.0/24', 24, ['10.0.0.0/24']],
  ])('%s into /%d', (pool, prefix, expected) => {
    expect([...splitPool(pool, prefix)]).toEqual(expected);
  });
});
