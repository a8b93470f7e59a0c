import { describe, expect, it } from 'vitest';
import { type AssumedValue, effective, effectiveNetwork, type HostOptions } from '../../src/host/index.ts';
import { network, parse } from '../../src/index.ts';

/** What is assumed of a network, by path. */
function assumed(xml: string, options?: HostOptions): Record<string, AssumedValue> {
  return Object.fromEntries(effectiveNetwork(parse(network, xml), options).assumptions.map(({ path, value }) => [path, value]));
}

describe('of a network that says little', () => {
  const xml =
    "<network><name>a</name><forward/><ip address='10.0.0.1'><dhcp><range start='10.0.0.2' end='10.0.0.9'/></dhcp></ip></network>";

  it('everything is told that libvirt fills in', () => {
    expect(Object.entries(assumed(xml)).map(([path, value]) => `${path} ${value}`)).toEqual([
      '/network/@ipv6 false',
      '/network/@trustGuestRxFilters false',
      '/network/uuid xxxxxxxx-xxxx-4xxx-xxxx-xxxxxxxxxxxx',
      '/network/forward/@mode nat',
      '/network/forward/nat/@ipv6 false',
      "/network/forward/nat/address the host's own",
      '/network/forward/nat/port 1024-65535',
      '/network/bridge/@name virbr0',
      '/network/bridge/@stp true',
      '/network/bridge/@delay 0',
      '/network/bridge/@macTableManager kernel',
      '/network/mtu/@size 1500',
      '/network/mac/@address 52:54:00:xx:xx:xx',
      '/network/dns/@enable true',
      '/network/dns/@forwardPlainNames true',
      '/network/port/@isolated false',
      '/network/ip[1]/@family ipv4',
      '/network/ip[1]/@prefix 8',
      '/network/ip[1]/@localPtr false',
      '/network/ip[1]/dhcp/range[1]/lease 1 hour',
    ]);
  });

  it('with its reason and who does it', () => {
    const { assumptions } = effective(parse(network, xml));
    expect(assumptions.find(({ property }) => property === 'prefix')).toEqual({
      path: '/network/ip[1]/@prefix',
      property: 'prefix',
      value: 8,
      why: 'neither prefix nor netmask is given, so IPv4 falls back to the class of the address, whatever the network is like',
      source: 'virSocketAddrGetIPPrefix',
    });
    expect(assumptions.filter(({ random }) => random).map(({ property }) => property)).toEqual(['uuid', 'address']);
  });

  it('the view has a value for everything', () => {
    const { view } = effective(parse(network, xml));
    expect(view).toMatchObject({
      mode: 'nat',
      nat: { ipv6: false, ports: { start: 1024, end: 65535 } },
      bridge: { created: true, name: 'virbr0', mac: '52:54:00:xx:xx:xx', mtu: 1500, stp: true, delay: 0, macTableManager: 'kernel' },
      dns: { enable: true, forwardPlainNames: true },
      ips: [{ family: 'ipv4', address: '10.0.0.1', subnet: { prefix: 8 }, localPtr: false, hasDhcp: true }],
    });
  });

  it('the network itself stays as it is', () => {
    const value = parse(network, xml);
    effective(value);
    expect(value).toEqual(parse(network, xml));
  });
});

describe('what is given is not assumed', () => {
  it('in a network that says everything', () => {
    const xml = `<network ipv6='no' trustGuestRxFilters='no'><name>a</name><uuid>3e3fce45-4f53-4fa7-bb32-11f34168b82b</uuid>
      <forward mode='nat'><nat ipv6='yes'><address start='192.0.2.1' end='192.0.2.2'/><port start='2000' end='3000'/></nat></forward>
      <bridge name='b' stp='off' delay='2' macTableManager='libvirt'/><mtu size='9000'/><mac address='52:54:00:00:00:01'/>
      <domain name='d' localOnly='yes'/><dns enable='yes' forwardPlainNames='no'/><port isolated='yes'/>
      <ip family='ipv4' address='10.0.0.1' prefix='24' localPtr='yes'/>
      <route family='ipv4' address='10.9.0.0' prefix='16' gateway='10.0.0.2' metric='2'/></network>`;
    expect(assumed(xml)).toEqual({});
  });
});

describe('the bridge is named', () => {
  const named = (name: string, takenNames: readonly string[] = []): AssumedValue | undefined =>
    assumed(`<network><name>a</name><bridge${name === '' ? '' : ` name='${name}'`}/></network>`, { takenNames })['/network/bridge/@name'];

  it.each([
    ['', [], 'virbr0'],
    ['', ['virbr0', 'virbr2'], 'virbr1'],
    ['br%dx', ['br0x'], 'br1x'],
    ['a%d%d', [], 'virbr0'],
    ['br%', [], undefined],
    ['br7', ['br7'], undefined],
  ])('%j where %j are taken: %j', (name, taken, expected) => {
    expect(named(name, taken)).toBe(expected);
  });

  it('as it is known to be', () => {
    const { view } = effectiveNetwork({ name: 'a' }, { bridgeName: 'virbr5', mac: '52:54:00:01:02:03' });
    expect(view.bridge).toMatchObject({ name: 'virbr5', mac: '52:54:00:01:02:03' });
  });

  it('only as long as there are names', () => {
    const takenNames = Array.from({ length: 257 }, (_, number) => `virbr${number}`);
    expect(() => effectiveNetwork({ name: 'a' }, { takenNames })).toThrow('all names from virbr0 to virbr256 are taken');
  });
});

describe('prefixes are assumed', () => {
  it.each([
    ["address='10.0.0.1'", 8],
    ["address='172.16.0.1'", 16],
    ["address='192.168.0.1'", 24],
    ["address='192.168.0.1' prefix='0'", 24],
    ["family='ipv6' address='fd00::1'", 64],
    ["address='192.168.0.1' netmask='255.255.0.0'", undefined],
    ["address='224.0.0.1'", undefined],
  ])('%s: %j', (ip, expected) => {
    expect(assumed(`<network><name>a</name><ip ${ip}/></network>`)['/network/ip[1]/@prefix']).toBe(expected);
  });

  it('of routes, as 0', () => {
    const xml = `<network><name>a</name><ip address='10.0.0.1' prefix='24'/><route gateway='10.0.0.2'/></network>`;
    expect(effectiveNetwork(parse(network, xml)).view.routes).toMatchObject([
      { family: 'ipv4', destination: { first: 0n, prefix: 0 }, gateway: '10.0.0.2', metric: 1 },
    ]);
  });
});

describe('leases without a length', () => {
  it('have that of dnsmasq, and those without a unit are in minutes', () => {
    const xml = `<network><name>a</name>
      <ip address='10.0.0.1' prefix='24'><dhcp><range start='10.0.0.2' end='10.0.0.9'/>
        <host name='g' ip='10.0.0.20'><lease expiry='5'/></host><host name='h' ip='10.0.0.21'><lease expiry='0'/></host></dhcp></ip>
      <ip family='ipv6' address='fd00::1'><dhcp><range start='fd00::2' end='fd00::9'/></dhcp></ip></network>`;
    expect(Object.entries(assumed(xml)).filter(([path]) => path.includes('lease'))).toEqual([
      ['/network/ip[1]/dhcp/range[1]/lease', '1 hour'],
      ['/network/ip[1]/dhcp/host[1]/lease/@unit', 'minutes'],
      ['/network/ip[2]/dhcp/range[1]/lease', '1 day'],
    ]);
  });
});

describe('modes that use what the host has', () => {
  it('have a bridge only where one is named, and nothing to serve', () => {
    const { view } = effectiveNetwork(parse(network, "<network><name>a</name><forward mode='bridge'/><bridge name='br0'/></network>"));
    expect(view.bridge).toEqual({ created: false, name: 'br0', macTableManager: 'kernel' });
    expect(view.dns).toBeUndefined();
    expect(
      effectiveNetwork(parse(network, "<network><name>a</name><forward mode='vepa' dev='eth0'/></network>")).view.bridge,
    ).toBeUndefined();
  });

  it('hand out PCI devices by vfio, and somebody else frees them', () => {
    const { view } = effectiveNetwork(
      parse(network, "<network><name>a</name><forward mode='hostdev'><pf dev='eth0'/></forward></network>"),
    );
    expect(view.hostdev).toEqual({ managed: false, driver: 'vfio' });
  });

  it('take several VLANs for a trunk', () => {
    const xml = `<network><name>a</name><forward mode='bridge'/><bridge name='ovs'/><virtualport type='openvswitch'/>
      <vlan><tag id='5' nativeMode='untagged'/><tag id='6'/></vlan><portgroup name='p'><vlan><tag id='7'/></vlan></portgroup></network>`;
    const { view } = effectiveNetwork(parse(network, xml));
    expect(view.vlan).toEqual({ trunk: true, ids: [5, 6], native: { id: 5, mode: 'untagged' } });
    expect(view.portgroups).toMatchObject([{ name: 'p', default: false, vlan: { trunk: false, ids: [7] } }]);
  });
});

describe('what depends on the release', () => {
  it('is told for the release that is asked about', () => {
    const xml = "<network><name>a</name><domain name='d'/></network>";
    expect(assumed(xml, { libvirtVersion: '10.0.0' })['/network/domain/@register']).toBeUndefined();
    expect(assumed(xml, { libvirtVersion: '10.1.0' })['/network/domain/@register']).toBe(false);
  });
});
