import { describe, expect, it } from 'vitest';
import { type AssumedValue, effective, effectiveInterface, type InterfaceContext } from '../../src/host/index.ts';
import { domainInterface, network, parse } from '../../src/index.ts';

const nic = (xml: string): ReturnType<typeof parse<Parameters<typeof effectiveInterface>[0]>> => parse(domainInterface, xml);

/** What is assumed of an interface, by path. */
function assumed(xml: string, context?: InterfaceContext): Record<string, AssumedValue> {
  return Object.fromEntries(effectiveInterface(nic(xml), context).assumptions.map(({ path, value }) => [path, value]));
}

describe('an interface that says nothing', () => {
  it('is of type user, with a new address and the card of its machine', () => {
    const { view, assumptions } = effective(nic('<interface/>'), { arch: 'x86_64', machine: 'q35' });
    expect(view).toMatchObject({
      type: 'user',
      mac: '52:54:00:xx:xx:xx',
      connection: { kind: 'user', backend: 'slirp' },
      model: 'rtl8139',
      isolated: false,
      trustGuestRxFilters: false,
      link: 'up',
    });
    expect(assumptions.map(({ path }) => path)).toEqual([
      '/interface/@type',
      '/interface/mac/@address',
      '/interface/backend/@type',
      '/interface/port/@isolated',
      '/interface/@trustGuestRxFilters',
      '/interface/model/@type',
      '/interface/link/@state',
    ]);
  });
});

describe('the model of the card', () => {
  it.each([
    [{ arch: 'x86_64' }, 'rtl8139'],
    [{ machine: 'pc-i440fx-7.2' }, 'rtl8139'],
    [{ arch: 'x86_64', models: ['e1000', 'virtio'] }, 'e1000'],
    [{ arch: 'x86_64', models: ['virtio'] }, 'virtio'],
    [{ arch: 'x86_64', models: [] }, 'rtl8139'],
    [{ arch: 's390x' }, 'virtio'],
    [{ machine: 's390-ccw-virtio' }, 'virtio'],
    [{ arch: 'aarch64', machine: 'virt-6.2' }, 'virtio'],
    [{ machine: 'virt' }, 'virtio'],
    [{ arch: 'armv7l', machine: 'versatilepb' }, 'smc91c111'],
    [{ arch: 'armv7l', machine: 'vexpress-a15' }, 'lan9118'],
    [{ arch: 'riscv64', machine: 'virt' }, 'virtio'],
    [{ arch: 'ppc64', machine: 'pseries' }, 'rtl8139'],
    [{}, undefined],
    [{ machine: 'powernv' }, undefined],
    [{ arch: 'x86_64', hypervisor: 'xen' }, undefined],
  ])('%j: %s', (context, expected) => {
    expect(effectiveInterface(nic("<interface type='bridge'><source bridge='b'/></interface>"), context).view.model).toBe(expected);
  });

  it('is virtio for vDPA, and none for cards of the host', () => {
    const card = "<interface type='hostdev'><source><address type='pci' bus='3'/></source></interface>";
    expect(effectiveInterface(nic("<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/></interface>")).view.model).toBe('virtio');
    expect(effectiveInterface(nic(card), { arch: 'x86_64' }).view.model).toBeUndefined();
  });
});

describe('hardware addresses start', () => {
  it.each([
    ['kvm', '52:54:00'],
    ['xen', '00:16:3e'],
    ['vbox', '08:00:27'],
    ['vmware', '00:0c:29'],
    ['vz', '42:1c:00'],
  ])('for %s with %s', (hypervisor, prefix) => {
    expect(effectiveInterface(nic('<interface/>'), { hypervisor }).view.mac).toBe(`${prefix}:xx:xx:xx`);
  });
});

describe('a network decides', () => {
  const lab = parse(
    network,
    `<network trustGuestRxFilters='yes'><name>lab</name><forward mode='nat'/><bridge name='virbr7'/><mtu size='1400'/><port isolated='yes'/>
      <ip address='10.0.0.1' prefix='24'/><portgroup name='p' default='yes' trustGuestRxFilters='no'>
      <bandwidth><inbound average='9'/></bandwidth></portgroup></network>`,
  );

  it('what the interface does not say', () => {
    const { view } = effectiveInterface(nic("<interface type='network'><source network='lab'/></interface>"), { networks: [lab] });
    expect(view).toMatchObject({
      connection: { kind: 'bridge', bridge: 'virbr7', switch: 'linux', network: 'lab' },
      portgroup: 'p',
      isolated: true,
      trustGuestRxFilters: false,
      bandwidth: { inbound: { average: 9 } },
      mtu: 1400,
      target: 'vnet%d',
    });
  });

  it('only where it is known', () => {
    const { view } = effectiveInterface(nic("<interface type='network'><source network='other'/></interface>"), { networks: [lab] });
    expect(view.connection).toEqual({ kind: 'unknown', why: "nothing is known of the network 'other'" });
  });

  it.each([
    ["<forward mode='bridge'/><bridge name='br0'/>", { kind: 'bridge', bridge: 'br0', switch: 'linux', network: 'n' }],
    [
      "<forward mode='bridge'/><bridge name='ovs'/><virtualport type='openvswitch'/>",
      { kind: 'bridge', bridge: 'ovs', switch: 'openvswitch', network: 'n' },
    ],
    ["<forward mode='bridge' dev='eth0'/>", { kind: 'macvtap', mode: 'bridge', devices: ['eth0'], network: 'n' }],
    [
      "<forward mode='private'><interface dev='eth0'/><interface dev='eth1'/></forward>",
      { kind: 'macvtap', mode: 'private', devices: ['eth0', 'eth1'], network: 'n' },
    ],
    [
      "<forward mode='passthrough'><pf dev='eth0'/></forward>",
      { kind: 'macvtap', mode: 'passthrough', devices: [], pf: 'eth0', network: 'n' },
    ],
    ["<forward mode='hostdev'><pf dev='eth0'/></forward>", { kind: 'hostdev', network: 'n' }],
    ['', { kind: 'bridge', switch: 'linux', network: 'n' }],
  ])('where it is connected: %s', (content, connection) => {
    const networks = [parse(network, `<network><name>n</name>${content}</network>`)];
    expect(effectiveInterface(nic("<interface type='network'><source network='n'/></interface>"), { networks }).view.connection).toEqual(
      connection,
    );
  });
});

describe('assumed of a type is', () => {
  it.each([
    ["<interface type='direct'><source dev='eth0'/></interface>", '/interface/source/@mode', 'vepa'],
    ["<interface type='direct'><source dev='eth0'/></interface>", '/interface/target/@dev', 'macvtap%d'],
    ["<interface type='bridge'><source bridge='b'/><target dev='vnet7'/></interface>", '/interface/target/@dev', 'vnet%d'],
    ["<interface type='bridge'><source bridge='b'/><target dev='tap0'/></interface>", '/interface/target/@dev', undefined],
    ["<interface type='ethernet'/>", '/interface/target/@managed', true],
    ["<interface type='hostdev'><source><address type='pci' bus='3'/></source></interface>", '/interface/@managed', false],
    ["<interface type='vhostuser'><source type='unix' path='/s'/></interface>", '/interface/source/@mode', undefined],
  ])('%s %s: %j', (xml, path, value) => {
    expect(assumed(xml)[path]).toBe(value);
  });

  it('what the release takes it for', () => {
    const xml = "<interface type='vhostuser'><source path='/s'/></interface>";
    expect(assumed(xml, { libvirtVersion: '11.1.0' })).toMatchObject({
      '/interface/source/@type': 'unix',
      '/interface/source/@mode': 'client',
    });
  });
});
