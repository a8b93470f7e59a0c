import fc from 'fast-check';
import { IPv4, IPv6 } from 'ip-num';
import { describe, expect, it } from 'vitest';
import {
  isBenchmarking,
  isDocumentation,
  isLinkLocal,
  isLoopback,
  isMulticast,
  isPrivate,
  isReserved,
  isSharedAddressSpace,
  isUniqueLocal,
  isUnspecified,
} from '../../src/address/index.ts';
import { address, addressOf } from '../support/addresses.ts';

const questions = {
  isBenchmarking,
  isDocumentation,
  isLinkLocal,
  isLoopback,
  isMulticast,
  isPrivate,
  isReserved,
  isSharedAddressSpace,
  isUniqueLocal,
  isUnspecified,
};

describe('what an address is for', () => {
  it.each([
    ['10.0.0.0', ['isPrivate']],
    ['10.255.255.255', ['isPrivate']],
    ['11.0.0.0', []],
    ['172.15.255.255', []],
    ['172.16.0.0', ['isPrivate']],
    ['172.31.255.255', ['isPrivate']],
    ['172.32.0.0', []],
    ['192.168.0.0/16', ['isPrivate']],
    ['192.168.0.0/15', []],
    ['0.0.0.0', ['isUnspecified']],
    ['0.0.0.1', []],
    ['127.0.0.1', ['isLoopback']],
    ['169.254.1.1', ['isLinkLocal']],
    ['192.0.2.1', ['isDocumentation']],
    ['198.51.100.1', ['isDocumentation']],
    ['203.0.113.1', ['isDocumentation']],
    ['233.252.0.1', ['isDocumentation', 'isMulticast']],
    ['100.64.0.0', ['isSharedAddressSpace']],
    ['100.127.255.255', ['isSharedAddressSpace']],
    ['100.128.0.0', []],
    ['198.18.0.0/15', ['isBenchmarking']],
    ['224.0.0.1', ['isMulticast']],
    ['239.255.255.255', ['isMulticast']],
    ['240.0.0.0', ['isReserved']],
    ['255.255.255.255', ['isReserved']],
    ['8.8.8.8', []],
    ['::', ['isUnspecified']],
    ['::1', ['isLoopback']],
    ['::/127', []],
    ['fc00::', ['isPrivate', 'isUniqueLocal']],
    ['fd12:3456:789a::/64', ['isPrivate', 'isUniqueLocal']],
    ['fe80::1%eth0', ['isLinkLocal']],
    ['febf::', ['isLinkLocal']],
    ['fec0::', []],
    ['ff02::1', ['isMulticast']],
    ['2001:db8::/32', ['isDocumentation']],
    ['3fff:fff::', ['isDocumentation']],
    ['3fff:1000::', []],
    ['2001:2::1', ['isBenchmarking']],
    ['2606:4700::1111', []],
  ])('%s: %j', (text, expected) => {
    const answers = Object.entries(questions).filter(([, ask]) => ask(text));
    expect(answers.map(([name]) => name)).toEqual(expected);
  });

  it('agrees with ip-num', () => {
    fc.assert(
      fc.property(address, ({ family, value }) => {
        const text = addressOf(family, value);
        const other = family === 'ipv4' ? new IPv4(value) : new IPv6(value);
        expect(isPrivate(text)).toBe(other.isPrivate());
        expect(isMulticast(text)).toBe(other.isMulticast());
        expect(isLoopback(text)).toBe(other.isLoopback());
        expect(isLinkLocal(text)).toBe(other.isLinkLocal());
        expect(isUnspecified(text)).toBe(other.isUnspecified());
      }),
    );
  });

  it('is asked of addresses alone', () => {
    for (const ask of Object.values(questions)) expect(() => ask('example.org')).toThrow(RangeError);
  });
});
