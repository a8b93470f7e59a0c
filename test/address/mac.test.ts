import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatMac,
  isLocallyAdministeredMac,
  isMulticastMac,
  isSameMac,
  type MacStyle,
  macVendor,
  parseMac,
} from '../../src/address/index.ts';
import { formatMacNumber } from '../../src/address/mac.ts';
import { macAddress } from '../../src/codecs/mac.ts';

const mac: fc.Arbitrary<string> = fc.integer({ min: 0, max: 2 ** 48 - 1 }).map(formatMacNumber);

describe('a MAC is read from', () => {
  it.each([
    ['52:54:00:6b:3c:58', '52:54:00:6b:3c:58'],
    ['52:54:00:6B:3C:58', '52:54:00:6b:3c:58'],
    ['52:54:0:1:2:a', '52:54:00:01:02:0a'],
    ['52-54-00-6b-3c-58', '52:54:00:6b:3c:58'],
    ['5254.006b.3c58', '52:54:00:6b:3c:58'],
    ['5254006B3C58', '52:54:00:6b:3c:58'],
    ['52:54:0:0:0:A junk', '52:54:00:00:00:0a'],
    ['52:54:00:00:00:0a\n', '52:54:00:00:00:0a'],
    ['ff:ff:ff:ff:ff:ff', 'ff:ff:ff:ff:ff:ff'],
  ])('%j', (text, expected) => {
    expect(parseMac(text)).toBe(expected);
  });

  it.each([
    '',
    '52:54:00:6b:3c',
    '52:54:00:6b:3c:58:00',
    '52:54:00:6b:3c:',
    '52:54:00:6b:3c:5g',
    '52:54:00:6b:3c:581',
    '52:54-00:6b:3c:58',
    '525.4006.b3c58',
    '5254.006b',
    '5254006b3c5',
    '5254006b3c58 ',
    ' 52:54:00:6b:3c:58',
    '0x5254006b3c58',
    '52-54-00-6b-3c-58 x',
  ])('nothing like %j', (text) => {
    expect(parseMac(text)).toBeUndefined();
    expect(() => formatMac(text)).toThrow(new RangeError(`'${text}' is no MAC address; expected one such as 52:54:00:6b:3c:58`));
  });

  it('whatever libvirt reads', () => {
    const group = fc.stringMatching(/^[\da-fA-F]{0,3}$/);
    const text = fc.tuple(fc.array(group, { minLength: 5, maxLength: 7 }), fc.constantFrom('', ' ', '\tx', '\n:', 'x'));
    fc.assert(
      fc.property(text, ([groups, rest]) => {
        const written = groups.join(':') + rest;
        if (macAddress.decode(written) !== undefined) expect(parseMac(written)).toBeDefined();
      }),
    );
  });
});

describe('a MAC is written', () => {
  it.each([
    [undefined, '52:54:00:6b:3c:58'],
    ['colon', '52:54:00:6b:3c:58'],
    ['dash', '52-54-00-6b-3c-58'],
    ['dot', '5254.006b.3c58'],
    ['bare', '5254006b3c58'],
  ] as const)('in the style %s as %s', (style, expected) => {
    expect(formatMac('52:54:0:6B:3C:58', style)).toBe(expected);
  });

  it('and read back from every style', () => {
    fc.assert(
      fc.property(mac, fc.constantFrom<MacStyle[]>('colon', 'dash', 'dot', 'bare'), (mac, style) => {
        expect(parseMac(formatMac(mac, style))).toBe(mac);
        expect(isSameMac(mac, formatMac(mac, style).toUpperCase())).toBe(true);
      }),
    );
  });
});

describe('the first byte of a MAC tells', () => {
  it.each([
    ['52:54:00:6b:3c:58', false, true],
    ['00:16:3e:00:00:01', false, false],
    ['01:00:5e:00:00:01', true, false],
    ['ff:ff:ff:ff:ff:ff', true, true],
    ['33:33:00:00:00:01', true, true],
    ['02:42:ac:11:00:02', false, true],
  ])('of %s whether it is multicast and whether it is local', (mac, multicast, local) => {
    expect([isMulticastMac(mac), isLocallyAdministeredMac(mac)]).toEqual([multicast, local]);
  });
});

it('MACs are the same whatever their spelling', () => {
  expect(isSameMac('52:54:00:00:00:0a', '5254.0000.000A')).toBe(true);
  expect(isSameMac('52:54:00:00:00:0a', '52:54:00:00:00:a0')).toBe(false);
  expect(() => isSameMac('52:54:00:00:00:0a', 'none')).toThrow(RangeError);
});

describe('the software behind a MAC', () => {
  it.each([
    ['52:54:00:6b:3c:58', 'QEMU/KVM'],
    ['52-54-0-6b-3c-58', 'QEMU/KVM'],
    ['00:16:3E:00:00:01', 'Xen'],
    ['00:0c:29:00:00:01', 'VMware'],
    ['00:50:56:00:00:01', 'VMware'],
    ['00:05:69:00:00:01', 'VMware'],
    ['00:1c:14:00:00:01', 'VMware'],
    ['08:00:27:00:00:01', 'VirtualBox'],
    ['0a:00:27:00:00:00', 'VirtualBox'],
    ['00:15:5d:00:00:01', 'Hyper-V'],
    ['00:1c:42:00:00:01', 'Parallels'],
    ['42:1c:00:00:00:01', 'Virtuozzo'],
    ['02:42:ac:11:00:02', 'Docker'],
    ['58:9c:fc:00:00:01', 'bhyve'],
    ['bc:24:11:00:00:01', 'Proxmox'],
    ['50:6b:8d:00:00:01', 'Nutanix'],
    ['00:1a:4a:16:01:51', 'oVirt'],
    ['56:6f:1a:2b:00:01', 'oVirt'],
    ['fa:16:3e:00:00:01', 'OpenStack'],
    ['52:54:01:00:00:01', undefined],
    ['00:00:00:00:00:00', undefined],
  ])('%s is %s', (mac, vendor) => {
    expect(macVendor(mac)).toBe(vendor);
  });
});
