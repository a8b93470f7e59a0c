import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netmaskToPrefix, parseAddress, prefixToNetmask } from '../../src/address/index.ts';
import { address, addressOf } from '../support/addresses.ts';

describe('a prefix length and its netmask', () => {
  it.each([
    [0, 'ipv4', '0.0.0.0'],
    [1, 'ipv4', '128.0.0.0'],
    [20, 'ipv4', '255.255.240.0'],
    [24, 'ipv4', '255.255.255.0'],
    [32, 'ipv4', '255.255.255.255'],
    [0, 'ipv6', '::'],
    [64, 'ipv6', 'ffff:ffff:ffff:ffff::'],
    [128, 'ipv6', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ] as const)('/%d in %s is %s', (prefix, family, netmask) => {
    expect(prefixToNetmask(prefix, family)).toBe(netmask);
  });

  it.each(Array.from({ length: 33 }, (_, prefix) => prefix))('/%d comes back in both families', (prefix) => {
    expect(netmaskToPrefix(prefixToNetmask(prefix))).toBe(prefix);
    expect(netmaskToPrefix(prefixToNetmask(4 * prefix, 'ipv6'))).toBe(4 * prefix);
  });

  it.each([
    [-1, 'ipv4', 32],
    [33, 'ipv4', 32],
    [24.5, 'ipv4', 32],
    [Number.NaN, 'ipv4', 32],
    [129, 'ipv6', 128],
  ] as const)('%d is no prefix length in %s', (prefix, family, longest) => {
    const message = `${prefix} is no prefix length; ${family} has those from 0 to ${longest}`;
    expect(() => prefixToNetmask(prefix, family)).toThrow(new RangeError(message));
  });
});

describe('a netmask', () => {
  it.each(['255.0.255.0', '0.0.0.255', '255.255.255.253', 'ffff:0:ffff::', '::1', '', '24', '/24', '255.255.255'])('is not %j', (text) => {
    expect(netmaskToPrefix(text)).toBeUndefined();
  });

  it('is an address whose ones all come before its zeros', () => {
    fc.assert(
      fc.property(address, ({ family, value }) => {
        const bits = value.toString(2).padStart(family === 'ipv4' ? 32 : 128, '0');
        const expected = /^1*0*$/.test(bits) ? bits.indexOf('0') : undefined;
        expect(netmaskToPrefix(addressOf(family, value))).toBe(expected === -1 ? bits.length : expected);
      }),
    );
  });

  it('has as many ones as its prefix is long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 128 }), (prefix) => {
        const { value } = parseAddress(prefixToNetmask(prefix, 'ipv6'))!;
        expect(value.toString(2).replaceAll('0', '')).toHaveLength(prefix);
      }),
    );
  });
});
