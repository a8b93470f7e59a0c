import { describe, expect, it } from 'vitest';
import { interfaceKinds } from '../../src/cli/new/interfaces.ts';
import { networkKinds } from '../../src/cli/new/networks.ts';
import { domainInterface, network, stringify } from '../../src/index.ts';
import {
  ethernetInterface,
  macvtapNetwork,
  natNetwork,
  openVSwitchInterface,
  openVSwitchNetwork,
  sriovNetwork,
  userInterface,
  veryIsolatedNetwork,
  vhostUserInterface,
} from '../../src/recipe/index.ts';
import { cli } from '../support/cli.ts';

const make = (line: string) => cli(['new', ...line.split(' ')]);

describe('libvirt-xml new', () => {
  it.each([
    [
      'network nat --name lab --seed lab --subnet 192.168.150.0/24 --dhcp 192.168.150.100-192.168.150.200 --domain lab.example.org --ipv6 ula --mtu 1400 --port-isolation --device eth0',
      natNetwork({
        name: 'lab',
        seed: 'lab',
        subnet: '192.168.150.0/24',
        dhcp: '192.168.150.100-192.168.150.200',
        domain: 'lab.example.org',
        ipv6: 'ula',
        mtu: 1400,
        portIsolation: true,
        device: 'eth0',
      }),
    ],
    [
      'network nat --name lab --seed s --taken 192.168.128.0/24 --taken 192.168.129.0/24 --reservation mac=52:54:00:00:00:01,ip=192.168.130.9,name=web --reservation ip=192.168.130.10,mac=52:54:00:00:00:02',
      natNetwork({
        name: 'lab',
        seed: 's',
        taken: ['192.168.128.0/24', '192.168.129.0/24'],
        reservations: [
          { mac: '52:54:00:00:00:01', ip: '192.168.130.9', name: 'web' },
          { mac: '52:54:00:00:00:02', ip: '192.168.130.10' },
        ],
      }),
    ],
    [
      'network nat --name lab --seed s --dns 9.9.9.9 --dns 1.1.1.1 --dns-host 10.0.0.1=gw,gw.lab --bandwidth inbound=1000/2000/64 --bandwidth outbound=500',
      natNetwork({
        name: 'lab',
        seed: 's',
        dns: { forwarders: ['9.9.9.9', '1.1.1.1'], hosts: [{ ip: '10.0.0.1', hostnames: ['gw', 'gw.lab'] }] },
        bandwidth: { inbound: { average: 1000, peak: 2000, burst: 64 }, outbound: 500 },
      }),
    ],
    [
      'network nat --name six --seed s --no-subnet --ipv6 ula --no-dns',
      natNetwork({ name: 'six', seed: 's', subnet: false, ipv6: 'ula', dns: false }),
    ],
    ['network very-isolated --name cell --seed s --guest-ipv6', veryIsolatedNetwork({ name: 'cell', seed: 's', ipv6: true })],
    [
      'network macvtap --name pool --seed s --mode passthrough --device eth1 --device eth2 --vlan 7',
      macvtapNetwork({ name: 'pool', seed: 's', mode: 'passthrough', device: ['eth1', 'eth2'], vlan: 7 }),
    ],
    [
      'network openvswitch --name ovs --seed s --bridge ovsbr0 --vlan 5 --portgroup office=10 --portgroup plain --portgroup router=20,30,native=10 --default-portgroup office',
      openVSwitchNetwork({
        name: 'ovs',
        seed: 's',
        bridge: 'ovsbr0',
        vlan: 5,
        portgroups: [
          { name: 'office', vlan: 10, default: true },
          { name: 'plain' },
          { name: 'router', vlan: { trunk: [20, 30], native: 10 } },
        ],
      }),
    ],
    [
      'network sriov --name vfs --seed s --address 0000:03:10.0 --address 0000:03:10.1',
      sriovNetwork({ name: 'vfs', seed: 's', addresses: ['0000:03:10.0', '0000:03:10.1'] }),
    ],
  ])('makes what the recipe makes: %s', async (line, expected) => {
    expect(await make(line)).toEqual({ code: 0, out: stringify(network, expected), error: '' });
  });

  it.each([
    [
      'interface openvswitch --bridge ovsbr0 --vlan 10 --seed web --index 1 --queues 4',
      openVSwitchInterface({ bridge: 'ovsbr0', vlan: 10, seed: 'web', index: 1, queues: 4 }),
    ],
    [
      'interface user --seed web --backend passt --port 2222:22 --port 127.0.0.1:53/udp --port [::1]:80',
      userInterface({
        seed: 'web',
        backend: 'passt',
        ports: [
          { port: 2222, to: 22 },
          { port: 53, proto: 'udp', address: '127.0.0.1' },
          { port: 80, address: '::1' },
        ],
      }),
    ],
    [
      'interface ethernet --seed web --managed --script /opt/tools/qemu-ifup --model e1000',
      ethernetInterface({ seed: 'web', managed: true, script: '/opt/tools/qemu-ifup', model: 'e1000' }),
    ],
    [
      'interface vhost-user --seed web --path /run/web.sock --mode client --reconnect 5',
      vhostUserInterface({ seed: 'web', path: '/run/web.sock', mode: 'client', reconnect: 5 }),
    ],
  ])('makes what the recipe makes: %s', async (line, expected) => {
    expect(await make(line)).toEqual({ code: 0, out: stringify(domainInterface, expected), error: '' });
  });

  it('sets what the options lack, lists and parts that are not there included', async () => {
    const { code, out } = await make(
      'network nat --name lab --set bridge.stp=off --set dns.txts[0].name=a --set dns.txts[0].value=b --set dns.hosts[0].ip=10.0.0.9 --set dns.hosts[0].hostnames[0]=x --set uuid= --set forward.nat.port.start=2000 --set forward.nat.port.end=3000',
    );
    expect(code).toBe(0);
    expect(out).toContain("stp='off'/>");
    expect(out).toContain("<txt name='a' value='b'/>");
    expect(out).toContain('<hostname>x</hostname>');
    expect(out).toContain("<port start='2000' end='3000'/>");
    expect(out).not.toContain('<uuid>');
    const nic = await make(
      'interface bridge --bridge br0 --set address.type=pci --set address.slot=5 --set link.state=down --set boot.order=1',
    );
    expect(nic.out).toContain("<address type='pci' slot='0x05'/>");
    expect(nic.out).toContain("<boot order='1'/>");
  });

  it('does not print what the linter calls an error', async () => {
    const { code, out, error } = await make('network nat --name lab --set name=a/b');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toBe("/network/name error the name 'a/b' contains '/', which libvirt refuses; use '-' instead [name-invalid]\n");
  });

  it('prints what the linter has doubts about, and says so', async () => {
    const { code, out, error } = await make('network nat --name lan --set bridge.delay=20');
    expect(code).toBe(0);
    expect(out).toContain("delay='20'");
    expect(error).toContain('[bridge-delay-long]');
  });

  it('prints what the host needs instead, as a script', async () => {
    const host = (line: string) => make(`${line} --host-steps do`);
    const routed = await host(
      'network routed --name dmz --seed dmz --subnet 192.168.220.100/24 --via 192.168.49.10 --connect qemu:///system',
    );
    expect(routed).toMatchObject({ code: 0, error: '' });
    expect(routed.out).toContain('virsh --connect=qemu:///system net-define --file=network-dmz.xml\n');
    expect(routed.out).toContain("<ip address='192.168.220.100' prefix='24'>");
    expect(routed.out).toContain('#    ip -4 route add 192.168.220.0/24 via 192.168.49.10\n');
    const bridged = await host(
      'network bridge --name lan --bridge br0 --manager nmcli --uplink eth0 --host-address 192.168.1.10/24 --host-gateway 192.168.1.1 --host-dns 9.9.9.9',
    );
    expect(bridged.out).toContain('ipv4.addresses 192.168.1.10/24 ipv4.gateway 192.168.1.1 ipv4.dns 9.9.9.9\n');
    expect((await host('network openvswitch --name ovs --bridge ovsbr0 --uplink eth0')).out).toContain(
      'ovs-vsctl --may-exist add-port ovsbr0 eth0\n',
    );
    expect((await host('interface ethernet --device tap-web --tap-bridge br0 --guest web')).out).toContain(
      'ip link set dev tap-web master br0\n',
    );
    const undo = await make('interface bridge --bridge br0 --guest web --host-steps undo');
    expect(undo.out).toContain('virsh detach-device --domain=web --file=interface-web.xml --config\n');
  });

  it.each([
    ['', 'say what to make: network, interface or domain'],
    ['guest', "there is no document to make 'guest'"],
    ['network', 'say what kind of network: nat, routed,'],
    ['network natt --name x', "there is no kind of network 'natt'; did you mean 'nat'?"],
    ['network nat', 'network nat needs --name'],
    ['network sriov --name x', 'network sriov needs --device or --address'],
    ['network nat lab --name x', 'lab: expected options behind nat'],
    ['network nat --name x --name y', '--name is there twice'],
    ['network bridge --name x --bridge br0 --dhcp 1', '--dhcp does not go with network bridge'],
    ['network nat --name x --colour', "there is no option '--colour'"],
    ['network nat --name x --mtu big', '--mtu big: expected a number'],
    ['network nat --name x --subnet 10.0.0.0', "--subnet: '10.0.0.0' is no subnet"],
    ['network nat --name x --reservation ip=192.168.128.9', '--reservation[0].mac: it is missing'],
    ['network nat --name x --reservation 192.168.128.9', 'expected mac=…, ip=…'],
    ['network macvtap --name x --device eth0 --mode nat', "--mode: there is no 'nat'"],
    ['network macvtap --name x --device eth0 --vlan 4', "--vlan: it goes with mode 'passthrough' only"],
    ['network openvswitch --name x --bridge ovsbr0 --default-portgroup a', 'there is no --portgroup of this name'],
    ['network nat --name x --libvirt-version new', 'expected a release such as 9.0.0'],
    ['network nat --name x --via 10.0.0.1', '--via goes with --host-steps'],
    ['network nat --name x --host-steps do --via 10.0.0.1', '--via goes with routed and open networks'],
    ['network bridge --name x --bridge br0 --host-steps do --host-address dhcp', '--host-address goes with --manager'],
    ['interface user --via 10.0.0.1', "there is no option '--via'"],
    ['network nat --name x --host-steps all', '--host-steps all: expected do, undo or check'],
    ['network nat --name x --host-steps do --manager nmcli', '--manager makes a Linux bridge of the host'],
    ['network nat --name x --host-steps do --uplink eth0', '--uplink goes with a bridge of the host'],
    ['network nat --name x --host-steps do --tap-bridge br0', "there is no option '--tap-bridge'"],
    ['network routed --name x --host-steps do --via fd00::1', "--via: 'fd00::1' is no IPv4 address"],
    ['network bridge --name x --bridge br0 --host-steps do --uplink eth0', '--manager and --uplink go together'],
    ['network bridge --name x --bridge br0 --host-steps do --uplink br0 --manager netplan', '--uplink: it is the bridge itself'],
    ['network bridge --name x --bridge br0 --host-steps do --uplink eth0 --manager nm', "--manager: there is no 'nm'"],
    [
      'network bridge --name x --bridge br0 --host-steps do --uplink eth0 --manager netplan --host-dns 9.9.9.9',
      'go with a fixed --host-address',
    ],
    ['interface bridge --bridge br0 --host-steps do', '--host-steps needs --guest'],
    ['interface bridge --bridge br0 --host-steps do --guest web --tap-bridge br0', '--tap-bridge goes with an ethernet interface'],
    ['interface user --port 1:2:3:4', 'expected [ADDRESS:]PORT[:TO][/udp]'],
    ['interface user --port 80', "--port: it goes with backend 'passt' only"],
    ['network nat --name x --set bridge', "expected a path, '=' and a value"],
    ['network nat --name x --set bridge.spt=on', "there is no property of <bridge> 'spt'; did you mean 'stp'?"],
    ['network nat --name x --set ips.address=1', "'ips' is a list; name a place in it, such as ips[0]"],
    ['network nat --name x --set ips[7].address=1', "'ips' has 1 entry; the next one is ips[1]"],
    ['network nat --name x --set bridge[0].stp=on', "'bridge' is no list"],
    ['network nat --name x --set bridge=virbr0', "'bridge' has parts; name one of them, such as bridge.name"],
    ['network nat --name x --set mtu.size=big', "'big' is not a whole number from 0 to 4294967295"],
    ['network nat --name x --set ips[0].localPtr=true', "'true' is not 'yes' or 'no': write 'yes'"],
    [
      'network nat --name x --set ips[0].address=300.1.1.1',
      "'300.1.1.1' is not an IP address such as 192.168.122.1 or fd00::1: each of the four numbers is at most 255",
    ],
    ['network nat --nam x', "there is no option '--nam'; did you mean '--name'?"],
    ['network nat --name x --set __proto__.x=1', "there is no property of <network> '__proto__'"],
  ])('refuses %j without a stack trace', async (line, message) => {
    const { code, out, error } = await cli(['new', ...line.split(' ').filter(Boolean)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
    expect(error).not.toContain('    at ');
  });

  it.each([
    ...Object.keys(networkKinds).map((kind) => ['network', kind] as const),
    ...Object.keys(interfaceKinds).map((kind) => ['interface', kind] as const),
  ])('tells the options of %s %s', async (noun, kind) => {
    const { code, out } = await cli(['new', noun, kind, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: libvirt-xml new ${noun} ${kind}`);
    for (const { flag } of (noun === 'network' ? networkKinds : interfaceKinds)[kind]!.options) expect(out).toContain(`--${flag}`);
  });
});
