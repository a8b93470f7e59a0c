import { describe, expect, it } from 'vitest';
import { assumedPrefix, formatSubnet, subnetOf } from '../../src/address/index.ts';

describe('without a prefix length libvirt assumes', () => {
  it.each([
    ['0.0.0.0', 0],
    ['0.0.0.1', 8],
    ['10.77.5.1', 8],
    ['127.255.255.255', 8],
    ['128.0.0.0', 16],
    ['172.16.0.1', 16],
    ['191.255.255.255', 16],
    ['192.0.0.0', 24],
    ['192.168.122.1', 24],
    ['223.255.255.255', 24],
    ['224.0.0.0', undefined],
    ['255.255.255.255', undefined],
    ['::', 0],
    ['fd00::1', 64],
    ['ff02::1', 64],
  ])('for %s %s', (address, prefix) => {
    expect(assumedPrefix(address)).toBe(prefix);
  });
});

describe('the subnet of an <ip>', () => {
  it.each([
    [{ address: '10.77.5.1' }, '10.0.0.0/8'],
    [{ address: '10.77.5.1', prefix: 24 }, '10.77.5.0/24'],
    [{ address: '10.77.5.1', prefix: 0 }, '10.0.0.0/8'],
    [{ address: '10.77.5.1', netmask: '255.255.0.0' }, '10.77.0.0/16'],
    [{ address: '10.77.5.1', netmask: '255.255.0.0', prefix: 24 }, '10.77.5.0/24'],
    [{ address: '10.77.5.1', netmask: '255.255.0.0', prefix: 0 }, '10.77.0.0/16'],
    [{ address: '10.77.5.1', netmask: '0.0.0.0' }, '0.0.0.0/0'],
    [{ address: '10.77.5.1', netmask: '0xffffff00' }, '10.77.5.0/24'],
    [{ address: '0.0.0.0' }, '0.0.0.0/0'],
    [{ address: 'fd00::1' }, 'fd00::/64'],
    [{ address: 'fd00::1', prefix: 48 }, 'fd00::/48'],
  ])('%j is %s', (parts, expected) => {
    const subnet = subnetOf(parts);
    expect(subnet && formatSubnet(subnet)).toBe(expected);
  });

  it.each([
    [{}],
    [{ prefix: 24 }],
    [{ address: 'example.org', prefix: 24 }],
    [{ address: '224.0.0.1' }],
    [{ address: '10.0.0.1', prefix: 33 }],
    [{ address: '10.0.0.1', netmask: '255.0.255.0' }],
    [{ address: '10.0.0.1', netmask: 'ffff::' }],
    [{ address: '10.0.0.1', netmask: '24' }],
    [{ address: '10.0.0.1', netmask: '' }],
    [{ address: 'fd00::1', netmask: '255.255.255.0' }],
  ])('is none for %j', (parts) => {
    expect(subnetOf(parts)).toBeUndefined();
  });
});
