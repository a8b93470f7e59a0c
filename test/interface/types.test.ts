import { describe, expect, it } from 'vitest';
import { domainInterface, parse, parseDocument, stringify } from '../../src/index.ts';

const codes = (xml: string): string[] =>
  parseDocument(domainInterface, xml).diagnostics.map(({ code, stage, path }) => `${code} ${stage} ${path}`);

describe('a guest’s interface', () => {
  it.each([
    ['network', "<source network='default'/>"],
    ['bridge', "<source bridge='br0'/>"],
    ['direct', "<source dev='eth0'/>"],
    ['user', ''],
    ['ethernet', ''],
    ['vhostuser', "<source type='unix' path='/run/vhost.sock' mode='server'/>"],
    ['hostdev', "<source><address type='pci' bus='3'/></source>"],
    ['vdpa', "<source dev='/dev/vhost-vdpa-0'/>"],
    ['internal', "<source name='intnet'/>"],
    ['server', "<source port='5558'/>"],
    ['client', "<source address='192.0.2.7' port='5558'/>"],
    ['mcast', "<source address='230.0.0.1' port='5558'/>"],
    ['udp', "<source address='192.0.2.7' port='5'><local address='192.0.2.8' port='6'/></source>"],
    ['null', ''],
    ['vds', "<source switchid='8f0c0c51-9d6b-4c3b-8d0b-0a4c7c4e5d16' portid='1' portgroupid='a' connectionid='2'/>"],
  ])('of type %s is read as that', (type, source) => {
    const xml = `<interface type='${type}'>${source}</interface>`;
    expect(parse(domainInterface, xml).type).toBe(type);
    expect(codes(xml)).toEqual([]);
  });

  it.each([
    ['network', '<source/>', '/interface/source'],
    ['network', '', '/interface'],
    ['bridge', '<source/>', '/interface/source'],
    ['direct', "<source mode='vepa'/>", '/interface/source'],
    ['hostdev', '', '/interface'],
    ['vdpa', '<source/>', '/interface/source'],
    ['internal', '<source/>', '/interface/source'],
    ['server', '<source/>', '/interface/source'],
    ['client', "<source port='5'/>", '/interface/source'],
    ['udp', "<source address='192.0.2.7' port='5'/>", '/interface/source'],
    ['vds', '<source/>', '/interface/source'],
  ])('of type %s with “%s” is refused', (type, source, path) => {
    const xml = `<interface type='${type}'>${source}</interface>`;
    expect(codes(xml)).toContain(`missing define ${path}`);
    expect(() => parse(domainInterface, xml)).toThrow();
  });

  it('without a type is one that libvirt takes for user, and its schema does not', () => {
    const xml = "<interface><source dev='eth0'/></interface>";
    expect(parse(domainInterface, xml)).toEqual({ source: { dev: 'eth0' } });
    expect(codes(xml)).toEqual(['missing schema /interface']);
    expect(stringify(domainInterface, { source: { dev: 'eth0' } }, { indent: '' })).toBe(`${xml}\n`);
  });

  it('of a type nobody knows is kept and reported', () => {
    const xml = "<interface type='Bridge'><model type='virtio'/><source bridge='br0'/></interface>\n";
    const value = parse(domainInterface, xml);
    expect(value).toMatchObject({ type: 'unknown', model: { type: 'virtio' } });
    expect(stringify(domainInterface, value, { indent: '' })).toBe(xml);
    expect(parseDocument(domainInterface, xml).diagnostics[0]).toMatchObject({
      code: 'unknown-value',
      stage: 'define',
      message: "'Bridge' is not a type that libvirt knows for <interface>; did you mean 'bridge'?",
      fix: { title: "Change it to 'bridge'" },
    });
  });

  it.each(['user', 'ethernet', 'vhostuser', 'vdpa', 'null'])('of type %s takes no <virtualport>', (type) => {
    const xml = `<interface type='${type}'><virtualport type='openvswitch'/></interface>`;
    expect(codes(xml)).toContain('element-not-allowed define /interface/virtualport');
  });

  it('takes addresses of the host’s end in type ethernet alone', () => {
    const source = "<ip address='192.0.2.1' prefix='24'/>";
    expect(codes(`<interface type='ethernet'><source>${source}</source></interface>`)).toEqual([]);
    expect(codes(`<interface type='bridge'><source bridge='br0'>${source}</source></interface>`)).toEqual([
      'element-not-allowed define /interface/source/ip',
    ]);
  });

  it('takes `managed` in type hostdev alone, where anything but yes means no', () => {
    const source = "<source><address type='pci' bus='3'/></source>";
    expect(parse(domainInterface, `<interface type='hostdev' managed='yes'>${source}</interface>`)).toMatchObject({ managed: true });
    expect(codes(`<interface type='hostdev' managed='maybe'>${source}</interface>`)).toEqual(['invalid-value schema /interface/@managed']);
    expect(codes("<interface type='user' managed='yes'/>")).toEqual(['unknown-attribute schema /interface/@managed']);
  });

  it('keeps what libvirt says of a running one, whatever it is', () => {
    const xml = "<interface type='network'><source network='lan' portid='nonsense' bridge='virbr0'/></interface>";
    expect(parse(domainInterface, xml)).toMatchObject({ source: { network: 'lan', bridge: 'virbr0' } });
    expect(codes(xml)).toEqual(['invalid-value schema /interface/source/@portid']);
  });

  it('changes its type by a new object in its place', () => {
    const document = parseDocument(domainInterface, "<interface type='user'>\n  <model type='virtio'/>\n</interface>\n");
    const { model } = document.value!;
    document.value = { type: 'bridge', source: { bridge: 'br0' }, model };
    expect(document.toString()).toBe("<interface type='bridge'>\n  <source bridge='br0'/>\n  <model type='virtio'/>\n</interface>\n");
  });
});
