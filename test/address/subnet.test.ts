import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  broadcastAddress,
  contains,
  firstHost,
  formatSubnet,
  hostRange,
  lastHost,
  networkAddress,
  parseSubnet,
  rangeSize,
} from '../../src/address/index.ts';
import { addressOf, subnet } from '../support/addresses.ts';

describe('a subnet is read from', () => {
  it.each([
    ['192.168.122.0/24', undefined, '192.168.122.0/24'],
    ['192.168.122.77/24', undefined, '192.168.122.0/24'],
    ['192.168.122.77/255.255.255.0', undefined, '192.168.122.0/24'],
    ['192.168.122.77', 24, '192.168.122.0/24'],
    ['192.168.122.77', '24', '192.168.122.0/24'],
    ['192.168.122.77', '255.255.255.0', '192.168.122.0/24'],
    ['10.1/8', undefined, '10.0.0.0/8'],
    ['10.0.0.0/0', undefined, '0.0.0.0/0'],
    ['fd00::1/64', undefined, 'fd00::/64'],
    ['fd00::1', 64, 'fd00::/64'],
    ['fd00::1/ffff:ffff:ffff:ffff::', undefined, 'fd00::/64'],
    ['fe80::1%eth0/64', undefined, 'fe80::/64'],
  ])('%s, %s: %s', (text, mask, expected) => {
    const subnet = parseSubnet(text, mask);
    expect(subnet && formatSubnet(subnet)).toBe(expected);
  });

  it.each([
    ['192.168.122.0', undefined],
    ['192.168.122.0/', undefined],
    ['192.168.122.0/33', undefined],
    ['192.168.122.0/-1', undefined],
    ['192.168.122.0/ 24', undefined],
    ['192.168.122.0/24/24', undefined],
    ['192.168.122.0/24', 24],
    ['192.168.122.0/255.0.255.0', undefined],
    ['192.168.122.0', 'ffff:ff00::'],
    ['192.168.122.0', 24.5],
    ['192.168.122.0', ''],
    ['fd00::', '255.255.255.0'],
    ['fd00::/129', undefined],
    ['/24', undefined],
    ['example.org/24', undefined],
  ])('nothing like %j, %j', (text, mask) => {
    expect(parseSubnet(text, mask)).toBeUndefined();
  });

  it('is a value with both ends as numbers', () => {
    expect(parseSubnet('192.168.122.1', 24)).toEqual({ family: 'ipv4', first: 0xc0a87a00n, last: 0xc0a87affn, prefix: 24 });
  });
});

describe('the parts of a subnet', () => {
  it.each([
    // subnet, network, broadcast, first host, last host, hosts
    ['192.168.122.0/24', '192.168.122.0', '192.168.122.255', '192.168.122.1', '192.168.122.254', 254n],
    ['10.0.0.0/30', '10.0.0.0', '10.0.0.3', '10.0.0.1', '10.0.0.2', 2n],
    ['10.0.0.2/31', '10.0.0.2', undefined, '10.0.0.2', '10.0.0.3', 2n],
    ['10.0.0.3/32', '10.0.0.3', undefined, '10.0.0.3', '10.0.0.3', 1n],
    ['0.0.0.0/0', '0.0.0.0', '255.255.255.255', '0.0.0.1', '255.255.255.254', 2n ** 32n - 2n],
    ['fd00::/64', 'fd00::', undefined, 'fd00::1', 'fd00::ffff:ffff:ffff:ffff', 2n ** 64n - 1n],
    ['fd00::/126', 'fd00::', undefined, 'fd00::1', 'fd00::3', 3n],
    ['fd00::/127', 'fd00::', undefined, 'fd00::', 'fd00::1', 2n],
    ['fd00::9/128', 'fd00::9', undefined, 'fd00::9', 'fd00::9', 1n],
    ['::/0', '::', undefined, '::1', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 2n ** 128n - 1n],
  ])('%s', (text, network, broadcast, first, last, hosts) => {
    expect([networkAddress(text), broadcastAddress(text), firstHost(text), lastHost(text), rangeSize(hostRange(text))]).toEqual([
      network,
      broadcast,
      first,
      last,
      hosts,
    ]);
  });

  it('are asked of subnets alone', () => {
    const refusal = new RangeError("'10.0.0.1' is no subnet; expected one such as 192.168.122.0/24 or fd00::/64");
    for (const ask of [networkAddress, broadcastAddress, firstHost, lastHost, hostRange, formatSubnet])
      expect(() => ask('10.0.0.1')).toThrow(refusal);
  });
});

describe('for every subnet', () => {
  it('its text is read back', () => {
    fc.assert(
      fc.property(subnet, (value) => {
        expect(parseSubnet(formatSubnet(value))).toEqual(value);
      }),
    );
  });

  it('its hosts lie in it, in order', () => {
    fc.assert(
      fc.property(subnet, (value) => {
        const hosts = hostRange(value);
        expect(contains(value, hosts)).toBe(true);
        expect(hosts.first <= hosts.last).toBe(true);
        expect(contains(value, firstHost(value)) && contains(value, lastHost(value))).toBe(true);
        const broadcast = broadcastAddress(value);
        expect(broadcast !== undefined && contains(hosts, broadcast)).toBe(false);
      }),
    );
  });

  it('every member names the same subnet', () => {
    fc.assert(
      fc.property(subnet, fc.bigInt({ min: 0n, max: 2n ** 128n }), (value, step) => {
        const { family, first, prefix } = value;
        const member = first + (step % rangeSize(value));
        expect(parseSubnet(addressOf(family, member), prefix)).toEqual(value);
      }),
    );
  });
});
