import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAddresses, familyOf, formatAddress, parseAddress } from '../../src/address/index.ts';
import { address, addressOf } from '../support/addresses.ts';

describe('an address is read the way libvirt reads it', () => {
  it.each([
    ['192.168.122.1', 'ipv4', 0xc0a87a01n],
    ['0.0.0.0', 'ipv4', 0n],
    ['255.255.255.255', 'ipv4', 0xffffffffn],
    ['10.1', 'ipv4', 0x0a000001n],
    ['10.0.258', 'ipv4', 0x0a000102n],
    ['010.0.0.1', 'ipv4', 0x08000001n],
    ['0x0a000001', 'ipv4', 0x0a000001n],
    ['fd00::1', 'ipv6', (0xfdn << 120n) | 1n],
    ['FD00:0:0:0::0001', 'ipv6', (0xfdn << 120n) | 1n],
    ['::', 'ipv6', 0n],
    ['::ffff:10.0.0.1', 'ipv6', 0xffff0a000001n],
    ['1:2:3:4:5:6:7::', 'ipv6', 0x0001_0002_0003_0004_0005_0006_0007_0000n],
  ])('%s', (text, family, value) => {
    expect(parseAddress(text)).toEqual({ family, value });
  });

  it('keeps the link of a link-local address', () => {
    expect(parseAddress('fe80::1%eth0')).toEqual({ family: 'ipv6', value: (0xfe80n << 112n) | 1n, scope: 'eth0' });
  });

  it.each([
    '',
    ' 10.0.0.1',
    '10.0.0.1 ',
    '10.0.0.256',
    '10.0.0.1.2',
    '10.08.0.1',
    '10.0.0.0/8',
    '[fd00::1]',
    'example.org',
    '-1',
    '1e3',
    ':::',
    'fd00:::1',
    'fd00::1::2',
    '1:2:3:4:5:6:7',
    '12345::',
    'fd00::1%eth0',
    '10.0.0.0-10.0.0.9',
  ])('%j is no address', (text) => {
    expect(parseAddress(text)).toBeUndefined();
    expect(familyOf(text)).toBeUndefined();
    expect(() => formatAddress(text)).toThrow(new RangeError(`'${text}' is no IP address; expected one such as 192.168.122.1 or fd00::1`));
  });
});

describe('an address is written the way libvirt writes it', () => {
  it.each([
    ['10.1', '10.0.0.1'],
    ['FD00:0:0:0:0:0:0:1', 'fd00::1'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['1:0:2:3:4:5:6:7', '1:0:2:3:4:5:6:7'],
    ['::ffff:0a00:1', '::ffff:10.0.0.1'],
    ['FE80::1%eth0', 'fe80::1%eth0'],
  ])('%s as %s', (text, canonical) => {
    expect(formatAddress(text)).toBe(canonical);
  });

  it('and read back as it was', () => {
    fc.assert(
      fc.property(address, (value) => {
        expect(parseAddress(formatAddress(value))).toEqual(value);
        expect(familyOf(formatAddress(value))).toBe(value.family);
      }),
    );
  });

  it.each([-1n, 1n << 32n])('but not when the number is %d, outside of IPv4', (value) => {
    expect(() => formatAddress({ family: 'ipv4', value })).toThrow(new RangeError(`${value} is no ipv4 address; it has 32 bits`));
  });
});

describe('addresses are compared', () => {
  it('as numbers, IPv4 first, whatever their spelling', () => {
    const sorted = ['9.255.0.1', '10.0.0.2', '10.0.0.10', '::', 'fd00::9', 'fd00::10', 'fe80::1', 'fe80::1%eth0', 'fe80::1%eth1'];
    expect(sorted.toReversed().sort(compareAddresses)).toEqual(sorted);
    expect(compareAddresses('fd00:0::1', 'FD00::1')).toBe(0);
  });

  it('the same way in both directions', () => {
    fc.assert(
      fc.property(address, address, (a, b) => {
        // Adding 0 turns -0 into 0.
        expect(compareAddresses(a, b)).toBe(-compareAddresses(b, a) + 0);
        expect(compareAddresses(a, b) === 0).toBe(a.family === b.family && a.value === b.value);
        expect(compareAddresses(addressOf(a.family, a.value), b)).toBe(compareAddresses(a, b));
      }),
    );
  });

  it('and nothing else is', () => {
    expect(() => compareAddresses('10.0.0.1', 'localhost')).toThrow(RangeError);
  });
});
