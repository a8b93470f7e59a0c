import { describe, expect, it } from 'vitest';
import { domain, parse, parseDocument, stringify } from '../../src/index.ts';
import { fixtures } from '../support/fixtures.ts';

const fixture = (name: string): string => fixtures.find((one) => one.name === `domain/${name}.xml`)!.text;

describe('a domain', () => {
  it('is read with its devices', () => {
    expect(parse(domain, fixture('bridge'))).toMatchObject({
      type: 'kvm',
      name: 'web',
      uuid: '1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d',
      devices: {
        interfaces: [{ type: 'bridge', mac: { address: '52:54:00:da:c3:dc' }, source: { bridge: 'br0' }, model: { type: 'virtio' } }],
      },
    });
  });

  it('says what libvirt would drop', () => {
    expect(parseDocument(domain, fixture('bridge')).diagnostics).toEqual([]);
    const xml = "<domain type='qemu' future='1'><name>a</name><anything/></domain>";
    expect(parseDocument(domain, xml).diagnostics.map(({ code, path, severity }) => `${severity} ${code} ${path}`)).toEqual([
      'warning unknown-attribute /domain/@future',
      'warning unknown-element /domain/anything',
    ]);
  });

  it('is as strict about its devices', () => {
    const xml = "<domain type='qemu'><name>a</name><devices new='1'><watchdogs/></devices></domain>";
    expect(parseDocument(domain, xml).diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-attribute /domain/devices/@new',
      'unknown-element /domain/devices/watchdogs',
    ]);
  });

  it('is as strict inside its interfaces', () => {
    const xml = "<domain type='qemu'><name>a</name><devices><interface type='user' colour='red'/></devices></domain>";
    expect(parseDocument(domain, xml).diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-attribute /domain/devices/interface[1]/@colour',
    ]);
  });

  it('does not take the device that a container gets for a network card', () => {
    expect(parse(domain, fixture('container')).devices!.interfaces!.map(({ mac }) => mac!.address)).toEqual(['00:16:3e:da:c3:05']);
  });

  it('changes in place, around everything that stays', () => {
    const source = fixture('bridge');
    const document = parseDocument(domain, source);
    const [first] = document.value!.devices!.interfaces!;
    first!.link = { state: 'down' };
    document.value!.devices!.interfaces!.push({ type: 'network', source: { network: 'management' }, model: { type: 'virtio' } });
    document.value!.title = 'Web server';
    expect(document.toString()).toBe(
      source
        .replace('\n  <memory', '\n  <title>Web server</title>\n  <memory')
        .replace("<model type='virtio'/>\n", "<model type='virtio'/>\n      <link state='down'/>\n")
        .replace(
          '    <console',
          `    <interface type='network'>
      <source network='management'/>
      <model type='virtio'/>
    </interface>
    <console`,
        ),
    );
  });

  it('keeps its other parts when it is written anew', () => {
    const value = parse(domain, fixture('bridge'));
    expect(parse(domain, stringify(domain, value))).toEqual(value);
  });

  it('keeps an interface that lacks something, and reads the others', () => {
    const document = parseDocument(domain, fixture('no-source'));
    expect(document.value!.devices!.interfaces).toHaveLength(1);
    expect(document.toString()).toBe(fixture('no-source'));
    expect(() => parse(domain, fixture('no-source'))).toThrow('<interface> needs a child <source>');
  });

  it.each([
    ['<domain><name>a</name></domain>', 'missing define /domain'],
    ["<domain type=''><name>a</name></domain>", 'missing define /domain'],
    ["<domain type='kvm'><name/></domain>", 'missing define /domain'],
    ["<domain type='vmm'><name>a</name></domain>", 'unknown-value define /domain/@type'],
    ["<domain type='kvm'><name>a</name><uuid>1</uuid></domain>", 'invalid-value define /domain/uuid'],
    ["<domain type='kvm'><name>a</name><title>b\nc</title></domain>", 'invalid-value define /domain/title'],
    ["<domain type='kvm' id='first'><name>a</name></domain>", 'invalid-value schema /domain/@id'],
  ])('%s has something wrong', (xml, expected) => {
    expect(parseDocument(domain, xml).diagnostics.map(({ code, stage, path }) => `${code} ${stage} ${path}`)).toContain(expected);
  });

  it('keeps types that nobody knows yet', () => {
    const value = parse(domain, fixture('future-types'));
    expect([
      value.sysinfos![0]!.type,
      value.os!.nvram!.type,
      value.clock!.offset,
      value.clock!.timers![0]!.name,
      value.seclabels![0]!.type,
      value.launchSecurity!.type,
    ]).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown']);
    expect(parse(domain, stringify(domain, value))).toEqual(value);
  });
});
