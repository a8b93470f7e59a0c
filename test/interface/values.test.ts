import { describe, expect, it } from 'vitest';
import { domainInterface, parse, parseDocument, stringify } from '../../src/index.ts';

/** What is said of one part of an otherwise fine interface: nothing, or codes with their stages. */
function said(part: string, type = 'bridge'): string {
  const source = type === 'bridge' ? "<source bridge='br0'/>" : '';
  const { diagnostics } = parseDocument(domainInterface, `<interface type='${type}'>${source}${part}</interface>`);
  return diagnostics.map(({ code, stage }) => `${code} ${stage}`).join(', ');
}

// What libvirt 9.0.0 does with each of these was tried out with its test driver.
describe('a value libvirt takes and its schema does too', () => {
  it.each([
    "<mac address='52:54:00:00:00:01' type='static' check='yes'/>",
    "<model type='ViRtIo'/>",
    "<model type='ne2k_pci'/>",
    "<driver name='vhost' queues='4' rx_queue_size='256'/>",
    "<ip address='192.0.2.1' family='ipv4' prefix='24' peer='192.0.2.2'/>",
    "<backend tap='/dev/net/tun'/>",
    "<filterref filter='clean-traffic'><parameter name='IP' value='192.0.2.7'/></filterref>",
    "<boot order='1' loadparm='a.b c'/>",
    "<address type='usb' bus='1' port='1.2'/>",
    "<address type='spapr-vio' reg='1000'/>",
    "<address type='ccw' cssid='0xfe' ssid='0' devno='0x0001'/>",
    "<address type='pci'/>",
    "<link state='down'/>",
    '<tune><sndbuf>0</sndbuf></tune>',
    '<tune/>',
    '<coalesce><rx><frames max="32"/></rx></coalesce>',
  ])('%s', (part) => {
    expect(said(part)).toBe('');
  });
});

describe('a value libvirt takes and its schema does not', () => {
  it.each([
    ["<ip address='10.1' prefix='24'/>", 'ip-address-not-canonical schema'],
    ["<ip address='192.0.2.1' family='IPv4'/>", 'loose-value schema'],
    ["<ip address='192.0.2.1' prefix='-4294967272'/>", 'loose-value schema'],
    ["<driver queues='0'/>", 'loose-value schema'],
    ["<target dev='tap%d'/>", 'loose-value schema'],
    ['<target/>', 'missing schema'],
    ['<mac/>', 'missing schema'],
    ["<model type=''/>", 'loose-value schema'],
    ["<link state=''/>", 'loose-value schema'],
    ["<ip address='192.0.2.1' family='ipv4 '/>", 'loose-value schema'],
    ['<model/>', 'missing schema'],
    ['<filterref/>', 'missing schema'],
    ["<filterref filter='two words'/>", 'loose-value schema'],
    ["<filterref filter='a'><parameter name='A b' value='x'/></filterref>", 'invalid-value schema'],
    ["<backend tap='relative'/>", 'loose-value schema'],
    ["<mtu size='70000'/>", 'loose-value schema'],
    ["<portForward proto='tcp'><range end='5'/></portForward>", 'missing schema'],
    ["<portForward proto='tcp'><range start='70000'/></portForward>", 'loose-value schema'],
    ["<rom file=''/>", 'loose-value schema'],
    ["<address type='isa' iobase='378'/>", 'loose-value schema'],
    ["<address type='dimm' slot='0' base='0X10'/>", 'loose-value schema'],
    ["<address type='drive' controller='100'/>", 'loose-value schema'],
    ["<address type='virtio-serial'/>", 'missing schema'],
    ["<master startport='2'/>", 'not-in-schema schema'],
  ])('%s', (part, expected) => {
    expect(said(part)).toBe(expected);
  });
});

describe('what would do', () => {
  it.each([
    ["<address type='virtio-serial' controller='0' port='102'/>", 'at most 2 digits'],
    ["<address type='drive' unit='100000'/>", 'at most 5 digits'],
    ["<mtu size='70000'/>", 'a whole number from 0 to 65535'],
    ["<driver queues='0'/>", 'a whole number from 1 to 4294967295'],
  ])('is what the schema takes, not what libvirt does: %s', (part, format) => {
    const { diagnostics } = parseDocument(domainInterface, `<interface type='bridge'><source bridge='br0'/>${part}</interface>`);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`, which libvirt takes and its schema does not; expected ${format}$`)),
    ]);
  });
});

describe('a value libvirt refuses', () => {
  it.each([
    ["<mac address=''/>", 'invalid-value define'],
    ["<mac address='52-54-00-00-00-01'/>", 'invalid-value define'],
    ["<mac address='52:54:00:00:00:01' type='dynamic'/>", 'unknown-value define'],
    ["<model type='foo.1'/>", 'invalid-value define'],
    ["<driver name='vfio'/>", 'unknown-value define'],
    ["<driver queues='-5'/>", 'invalid-value define'],
    ["<driver iommu='yes'/>", 'invalid-value define'],
    ["<driver><host csum='yes'/></driver>", 'invalid-value define'],
    ["<ip prefix='24'/>", 'missing define'],
    ["<ip address='192.0.2.1' prefix='129'/>", 'invalid-value define'],
    ["<ip address='192.0.2.1' peer=''/>", 'invalid-value define'],
    ['<portForward/>', 'missing define'],
    ["<portForward proto='icmp'/>", 'unknown-value define'],
    ["<portForward proto='tcp'><range start='0'/></portForward>", 'invalid-value define'],
    ["<backend type=''/>", 'unknown-value define'],
    ["<link state='UP'/>", 'unknown-value define'],
    ["<mtu size='-5'/>", 'invalid-value define'],
    ['<boot/>', 'missing define'],
    ["<boot order='0'/>", 'invalid-value define'],
    ["<boot order='1' loadparm='123456789'/>", 'invalid-value define'],
    ["<acpi index='0'/>", 'invalid-value define'],
    ['<address/>', 'missing define'],
    ["<address type='PCI'/>", 'unknown-value define'],
    ["<address type='usb' bus='0x1'/>", 'invalid-value define'],
    ["<address type='usb' bus='1' port='1.2.3.4.5'/>", 'invalid-value define'],
    ["<address type='ccw' cssid='255' ssid='0' devno='1'/>", 'invalid-value define'],
    ["<address type='dimm'/>", 'missing define'],
    ["<address type='pci' slot='3'><zpci uid='x'/></address>", 'invalid-value define'],
    ['<tune><sndbuf>5 </sndbuf></tune>', 'invalid-value define'],
  ])('%s', (part, expected) => {
    expect(said(part)).toBe(expected);
  });
});

describe('numbers', () => {
  const written = (part: string): string =>
    stringify(domainInterface, parse(domainInterface, `<interface type='null'>${part}</interface>`), { indent: '' });

  it.each([
    ["<address type='spapr-vio' reg='1000'/>", "reg='0x00001000'"],
    ["<address type='isa' iobase='378' irq='7'/>", "iobase='0x378' irq='0x7'"],
    ["<address type='dimm' slot='1' base='100000000'/>", "slot='1' base='0x100000000'"],
    ["<address type='ccw' cssid='254' ssid='0' devno='010'/>", "cssid='0xfe' ssid='0x0' devno='0x0008'"],
    ["<address type='pci' slot='3'><zpci uid='10' fid='010'/></address>", "<zpci uid='0x000a' fid='0x00000008'/>"],
    ["<address type='drive' controller='010'/>", "controller='10'"],
  ])('of %s are written as libvirt writes them', (part, expected) => {
    expect(written(part)).toContain(expected);
  });

  it('of a distributed switch may be negative, hexadecimal and larger than JavaScript counts', () => {
    const xml =
      "<interface type='vds'><source switchid='8f0c0c51-9d6b-4c3b-8d0b-0a4c7c4e5d16' portid='0x10' portgroupid='a' connectionid='-9223372036854775807'/></interface>";
    const value = parse(domainInterface, xml);
    expect(value).toMatchObject({ source: { portid: 16 } });
    expect(stringify(domainInterface, value, { indent: '' })).toContain("portid='16' portgroupid='a' connectionid='-9223372036854775807'");
  });
});
