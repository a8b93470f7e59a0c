import { describe, expect, it } from 'vitest';
import { type Network, network, stringify } from '../../../src/index.ts';
import {
  bridgeNetwork,
  isolatedNetwork,
  macvtapNetwork,
  natNetwork,
  openNetwork,
  openVSwitchNetwork,
  routedNetwork,
  sriovNetwork,
  veryIsolatedNetwork,
} from '../../../src/recipe/index.ts';

const written = (made: Network): string => stringify(network, made);

describe('a network', () => {
  it('that is called a name and nothing else is behind NAT, with a free subnet, DHCP and DNS', () => {
    expect(natNetwork({ name: 'lab' })).toEqual({
      name: 'lab',
      uuid: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
      forward: { mode: 'nat' },
      bridge: { name: 'virbr-lab' },
      mac: { address: expect.stringMatching(/^52:54:00(?::[\da-f]{2}){3}$/) },
      ips: [{ address: '192.168.128.1', prefix: 24, dhcp: { ranges: [{ start: '192.168.128.128', end: '192.168.128.254' }] } }],
    });
  });

  it('behind NAT has everything that can be asked for', () => {
    expect(
      written(
        natNetwork({
          name: 'lab',
          seed: 'lab',
          device: 'eth0',
          subnet: '192.168.150.0/24',
          dhcp: '192.168.150.100-192.168.150.200',
          reservations: [
            { mac: '52-54-00-6B-3C-58', ip: '192.168.150.20', name: 'web' },
            { id: '00:03:00:01:52:54:00:6b:3c:58', ip: 'fd12:3456:789a:1::20', name: 'web' },
          ],
          domain: 'lab.example.org',
          dns: { forwarders: ['9.9.9.9'], hosts: [{ ip: '192.168.150.1', hostnames: ['gw'] }] },
          ipv6: 'fd12:3456:789a:1::/64',
          mtu: 1400,
          portIsolation: true,
          bandwidth: { inbound: 1000, outbound: { average: 500, peak: 800, burst: 64 } },
        }),
      ),
    ).toMatchInlineSnapshot(`
      "<network>
        <name>lab</name>
        <uuid>f1f6f545-4eca-8a65-a08c-cdfe12da368d</uuid>
        <forward dev='eth0' mode='nat'>
          <nat ipv6='yes'/>
          <interface dev='eth0'/>
        </forward>
        <bridge name='virbr-lab'/>
        <mtu size='1400'/>
        <mac address='52:54:00:60:ad:63'/>
        <domain name='lab.example.org' localOnly='yes'/>
        <dns>
          <forwarder addr='9.9.9.9'/>
          <host ip='192.168.150.1'>
            <hostname>gw</hostname>
          </host>
        </dns>
        <bandwidth>
          <inbound average='1000'/>
          <outbound average='500' peak='800' burst='64'/>
        </bandwidth>
        <port isolated='yes'/>
        <ip address='192.168.150.1' prefix='24'>
          <dhcp>
            <range start='192.168.150.100' end='192.168.150.200'/>
            <host mac='52:54:00:6b:3c:58' name='web' ip='192.168.150.20'/>
          </dhcp>
        </ip>
        <ip family='ipv6' address='fd12:3456:789a:1::1' prefix='64'>
          <dhcp>
            <range start='fd12:3456:789a:1::1000' end='fd12:3456:789a:1::1fff'/>
            <host id='00:03:00:01:52:54:00:6b:3c:58' name='web' ip='fd12:3456:789a:1::20'/>
          </dhcp>
        </ip>
      </network>
      "
    `);
  });

  it('that is routed gives the host the address that was said', () => {
    expect(routedNetwork({ name: 'dmz', seed: 's', subnet: '192.168.220.100/24', device: 'eth0', dhcp: false })).toMatchObject({
      forward: { dev: 'eth0', mode: 'route', interfaces: [{ dev: 'eth0' }] },
      ips: [{ address: '192.168.220.100', prefix: 24 }],
    });
  });

  it.each([
    ['192.168.150.0/24', { start: '192.168.150.128', end: '192.168.150.254' }],
    ['192.168.150.254/24', { start: '192.168.150.128', end: '192.168.150.253' }],
    ['192.168.150.200/24', { start: '192.168.150.128', end: '192.168.150.199' }],
    ['192.168.150.128/24', { start: '192.168.150.129', end: '192.168.150.254' }],
    ['192.168.150.0/30', { start: '192.168.150.2', end: '192.168.150.2' }],
    ['192.168.150.2/30', { start: '192.168.150.1', end: '192.168.150.1' }],
    ['10.0.0.0/8', { start: '10.128.0.0', end: '10.128.255.255' }],
  ])('of %s hands out the upper half', (subnet, range) => {
    expect(natNetwork({ name: 'n', subnet }).ips![0]!.dhcp!.ranges).toEqual([range]);
  });

  it('takes a subnet that nobody has', () => {
    const taken = ['192.168.128.0/24', '192.168.129.7', '192.168.130.0-192.168.130.9'];
    expect(natNetwork({ name: 'n', taken }).ips![0]!.address).toBe('192.168.131.1');
    expect(natNetwork({ name: 'n', subnet: 'auto', taken: ['192.168.0.0/16'] }).ips![0]!.address).toBe('10.128.0.1');
  });

  it('has IPv6 without IPv4, in a subnet of its own that a seed settles', () => {
    const asked = { name: 'six', subnet: false, ipv6: true, seed: 'six' } as const;
    const { ips, forward } = natNetwork(asked);
    expect(ips).toEqual([{ family: 'ipv6', address: expect.stringMatching(/^fd.*::1$/), prefix: 64 }]);
    expect(forward).toEqual({ mode: 'nat', nat: { ipv6: true } });
    expect(natNetwork({ ...asked, ipv6: 'ula' })).toEqual(natNetwork(asked));
  });

  it('that is isolated has a host address and no way out', () => {
    const made = isolatedNetwork({ name: 'cell', subnet: '10.1.2.0/24' });
    expect(made.forward).toBeUndefined();
    expect(made.ips![0]!.address).toBe('10.1.2.1');
  });

  it('that is very isolated has nothing but a bridge', () => {
    expect(written(veryIsolatedNetwork({ name: 'cell', seed: 'cell', ipv6: true }))).toMatchInlineSnapshot(`
      "<network ipv6='yes'>
        <name>cell</name>
        <uuid>09942b36-7968-8ebb-b7c4-ce3f8b04da37</uuid>
        <bridge name='virbr-cell'/>
        <mac address='52:54:00:e6:b9:58'/>
      </network>
      "
    `);
  });

  it('that is open leaves the firewall alone', () => {
    expect(openNetwork({ name: 'o' }).forward).toEqual({ mode: 'open' });
  });

  it('on a bridge of the host', () => {
    const uuid = '3e3fce45-4f53-4fa7-bb32-11f34168b82b';
    expect(bridgeNetwork({ name: 'lan', uuid, bridge: 'br0', portIsolation: true })).toEqual({
      name: 'lan',
      uuid,
      forward: { mode: 'bridge' },
      bridge: { name: 'br0' },
      port: { isolated: true },
    });
  });

  it('by macvtap has one device or a pool, and says its mode', () => {
    expect(macvtapNetwork({ name: 'lan', device: 'eth0' }).forward).toEqual({ dev: 'eth0', mode: 'bridge', interfaces: [{ dev: 'eth0' }] });
    expect(macvtapNetwork({ name: 'lan', mode: 'vepa', device: 'eth0' }).forward?.mode).toBe('vepa');
    expect(macvtapNetwork({ name: 'pool', mode: 'passthrough', device: ['eth1', 'eth2'], vlan: 10 })).toMatchObject({
      forward: { dev: 'eth1', mode: 'passthrough', interfaces: [{ dev: 'eth1' }, { dev: 'eth2' }] },
      vlan: { tags: [{ id: 10 }] },
    });
  });

  it('on Open vSwitch has access ports, trunks and native VLANs', () => {
    expect(
      written(
        openVSwitchNetwork({
          name: 'ovs',
          seed: 'ovs',
          bridge: 'ovsbr0',
          portgroups: [
            { name: 'office', vlan: 10, default: true },
            { name: 'trunk', vlan: { trunk: [10, 20] } },
            { name: 'router', vlan: { trunk: [20, 30], native: 10 }, bandwidth: { inbound: 1000 } },
          ],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "<network>
        <name>ovs</name>
        <uuid>3aeecbb5-ef49-8573-b390-4968d99d6b32</uuid>
        <forward mode='bridge'/>
        <bridge name='ovsbr0'/>
        <virtualport type='openvswitch'/>
        <portgroup name='office' default='yes'>
          <vlan>
            <tag id='10'/>
          </vlan>
        </portgroup>
        <portgroup name='trunk'>
          <vlan trunk='yes'>
            <tag id='10'/>
            <tag id='20'/>
          </vlan>
        </portgroup>
        <portgroup name='router'>
          <vlan trunk='yes'>
            <tag id='10' nativeMode='untagged'/>
            <tag id='20'/>
            <tag id='30'/>
          </vlan>
          <bandwidth>
            <inbound average='1000'/>
          </bandwidth>
        </portgroup>
      </network>
      "
    `);
  });

  it('of SR-IOV virtual functions', () => {
    expect(sriovNetwork({ name: 'vfs', device: 'enp3s0f0', vlan: 42 })).toMatchObject({
      forward: { mode: 'hostdev', managed: true, pf: { dev: 'enp3s0f0' } },
      vlan: { tags: [{ id: 42 }] },
    });
    expect(sriovNetwork({ name: 'vfs', addresses: ['0000:03:10.1'] }).forward?.addresses).toEqual([
      { type: 'pci', domain: 0, bus: 3, slot: 16, function: 1 },
    ]);
  });

  it('can be changed before it is written', () => {
    const made = natNetwork({ name: 'lab' });
    made.ips![0]!.dhcp!.bootp = { file: 'pxelinux.0' };
    expect(written(made)).toContain("<bootp file='pxelinux.0'/>");
  });
});
