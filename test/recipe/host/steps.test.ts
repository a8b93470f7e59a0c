import { describe, expect, it } from 'vitest';
import {
  bridgeInterface,
  forwardingSteps,
  type HostBridge,
  type HostManager,
  hostBridgeSteps,
  interfaceSteps,
  isolatedNetwork,
  macvtapInterface,
  networkSteps,
  openVSwitchBridgeSteps,
  RecipeError,
  removeDefaultNetworkSteps,
  returnRouteSteps,
  routedNetwork,
  stepFiles,
  stepScript,
  tapSteps,
  vdpaInterface,
  virtualFunctionSteps,
} from '../../../src/recipe/index.ts';

const fixed = { address: '192.168.1.10/24', gateway: '192.168.1.1', dns: ['192.168.1.1', '2620:fe::fe'] };
const bridge = (manager: HostManager, more: Partial<HostBridge> = {}) =>
  hostBridgeSteps({ manager, bridge: 'br0', device: 'eth0', address: 'dhcp', ...more });
const files = (manager: HostManager, more: Partial<HostBridge> = {}): string =>
  stepFiles(bridge(manager, more))
    .map(({ path, text }) => `--- ${path}\n${text}`)
    .join('');

describe("the host's own bridge", () => {
  it('by network scripts, with DHCP', () => {
    expect(files('network-scripts', { hardwareAddress: '00:0C:29:86:4E:1A' })).toMatchInlineSnapshot(`
      "--- /etc/sysconfig/network-scripts/ifcfg-eth0
      DEVICE=eth0
      HWADDR=00:0c:29:86:4e:1a
      ONBOOT=yes
      BOOTPROTO=none
      BRIDGE=br0
      NM_CONTROLLED=no
      --- /etc/sysconfig/network-scripts/ifcfg-br0
      DEVICE=br0
      TYPE=Bridge
      ONBOOT=yes
      DELAY=0
      BOOTPROTO=dhcp
      NM_CONTROLLED=no
      "
    `);
  });

  it('by network scripts, with a fixed address', () => {
    expect(files('network-scripts', { address: fixed })).toMatchInlineSnapshot(`
      "--- /etc/sysconfig/network-scripts/ifcfg-eth0
      DEVICE=eth0
      ONBOOT=yes
      BOOTPROTO=none
      BRIDGE=br0
      NM_CONTROLLED=no
      --- /etc/sysconfig/network-scripts/ifcfg-br0
      DEVICE=br0
      TYPE=Bridge
      ONBOOT=yes
      DELAY=0
      BOOTPROTO=static
      IPADDR=192.168.1.10
      NETMASK=255.255.255.0
      GATEWAY=192.168.1.1
      DEFROUTE=yes
      DNS1=192.168.1.1
      DNS2=2620:fe::fe
      NM_CONTROLLED=no
      "
    `);
  });

  it('by files of NetworkManager', () => {
    expect(files('networkmanager', { address: fixed })).toMatchInlineSnapshot(`
      "--- /etc/NetworkManager/system-connections/br0.nmconnection
      [connection]
      id=br0
      type=bridge
      interface-name=br0

      [bridge]
      stp=false

      [ipv4]
      method=manual
      address1=192.168.1.10/24,192.168.1.1
      dns=192.168.1.1;

      [ipv6]
      method=auto
      dns=2620:fe::fe;
      --- /etc/NetworkManager/system-connections/br0-port-eth0.nmconnection
      [connection]
      id=br0-port-eth0
      type=ethernet
      interface-name=eth0
      master=br0
      slave-type=bridge
      autoconnect-priority=1
      "
    `);
    for (const { mode } of stepFiles(bridge('networkmanager'))) expect(mode).toBe(0o600);
  });

  it('by the program of NetworkManager', () => {
    expect(stepScript(bridge('nmcli', { address: fixed }))).toMatchInlineSnapshot(`
      "#!/bin/sh
      set -eu

      # The bridge br0, with the address of the host
      nmcli connection add type bridge con-name br0 ifname br0 bridge.stp no ipv4.method manual ipv4.addresses 192.168.1.10/24 ipv4.gateway 192.168.1.1 ipv4.dns 192.168.1.1 ipv6.dns 2620:fe::fe

      # eth0 becomes a port of br0, before any other connection that could have it
      nmcli connection add type ethernet con-name br0-port-eth0 ifname eth0 slave-type bridge master br0 connection.autoconnect-priority 1

      # The host is not reached for a moment, or not at all if something is wrong: do it where you can get back in
      nmcli connection up id br0

      # Take eth0 from the connection it has so far
      nmcli connection up id br0-port-eth0
      "
    `);
  });

  it('by systemd-networkd', () => {
    expect(files('systemd-networkd', { address: fixed })).toMatchInlineSnapshot(`
      "--- /etc/systemd/network/05-br0.netdev
      [NetDev]
      Name=br0
      Kind=bridge

      [Bridge]
      STP=no
      ForwardDelaySec=0
      --- /etc/systemd/network/05-br0-port-eth0.network
      [Match]
      Name=eth0

      [Network]
      Bridge=br0
      --- /etc/systemd/network/05-br0.network
      [Match]
      Name=br0

      [Network]
      Address=192.168.1.10/24
      Gateway=192.168.1.1
      DNS=192.168.1.1
      DNS=2620:fe::fe
      "
    `);
  });

  it('by netplan', () => {
    expect(files('netplan', { address: fixed })).toMatchInlineSnapshot(`
      "--- /etc/netplan/60-br0.yaml
      network:
        version: 2
        ethernets:
          'eth0':
            dhcp4: false
            dhcp6: false
        bridges:
          'br0':
            interfaces: ['eth0']
            parameters:
              stp: false
              forward-delay: 0
            dhcp4: false
            addresses: ['192.168.1.10/24']
            routes:
              - to: '0.0.0.0/0'
                via: '192.168.1.1'
            nameservers:
              addresses: ['192.168.1.1', '2620:fe::fe']
      "
    `);
  });

  it("by Debian's interfaces", () => {
    expect(files('ifupdown', { address: fixed })).toMatchInlineSnapshot(`
      "--- /etc/network/interfaces.d/br0
      iface eth0 inet manual

      auto br0
      iface br0 inet static
          address 192.168.1.10/24
          gateway 192.168.1.1
          dns-nameservers 192.168.1.1 2620:fe::fe
          bridge_ports eth0
          bridge_stp off
          bridge_fd 0
      "
    `);
  });

  it("by libvirt's document", () => {
    expect(files('libvirt', { address: fixed, hardwareAddress: '52:54:00:12:34:56' })).toMatchInlineSnapshot(`
      "--- host-br0.xml
      <interface type='bridge' name='br0'>
        <start mode='onboot'/>
        <protocol family='ipv4'>
          <ip address='192.168.1.10' prefix='24'/>
          <route gateway='192.168.1.1'/>
        </protocol>
        <bridge stp='off' delay='0'>
          <interface type='ethernet' name='eth0'>
            <mac address='52:54:00:12:34:56'/>
          </interface>
        </bridge>
      </interface>
      "
    `);
  });

  it.each(['network-scripts', 'networkmanager', 'nmcli', 'systemd-networkd', 'netplan', 'ifupdown', 'libvirt'] as const)(
    'by %s: every step says why, and one how to see that it worked',
    (manager) => {
      const steps = bridge(manager);
      for (const { why } of steps) expect(why).not.toBe('');
      expect(steps.some(({ check }) => check !== undefined)).toBe(true);
      expect(steps.some(({ undo }) => undo.length > 0)).toBe(true);
    },
  );

  it.each<readonly [string, Partial<HostBridge>, string]>([
    ['bridge', { bridge: 'eth1' }, 'looks like a network card'],
    ['device', { device: 'br0' }, 'the bridge itself'],
    ['hardwareAddress', { hardwareAddress: 'x' }, 'no MAC address'],
    ['address.address', { address: { address: '192.168.1.10' } }, 'with a prefix length'],
    ['address.gateway', { address: { address: '192.168.1.10/24', gateway: '192.168.2.1' } }, 'in the subnet'],
    ['address.dns[0]', { address: { address: '192.168.1.10/24', dns: ['x'] } }, 'no address'],
  ])('refuses %s with the reason', (option, more, reason) => {
    expect(() => bridge('netplan', more)).toThrow(expect.objectContaining({ option, message: expect.stringContaining(reason) }));
    expect(() => bridge('netplann' as HostManager)).toThrow(RecipeError);
  });
});

describe('steps', () => {
  it('for an isolated network do without forwarding', () => {
    const steps = networkSteps(isolatedNetwork({ name: 'cell', seed: 'cell' }), { autostart: false });
    expect(steps.map((step) => ('command' in step ? step.command.join(' ') : step.file.path))).toEqual([
      'network-cell.xml',
      'virsh net-define --file=network-cell.xml',
      'virsh net-start --network=cell',
    ]);
  });

  it('for forwarding, IPv6 too', () => {
    expect(stepFiles(forwardingSteps({ ipv6: true })).map(({ text }) => text)).toEqual([
      'net.ipv4.ip_forward = 1\n',
      'net.ipv6.conf.all.forwarding = 1\n',
    ]);
  });

  it('for the way back to a routed network, on Linux and Windows', () => {
    const dmz = routedNetwork({ name: 'dmz', subnet: '192.168.220.100/24', ipv6: 'fd12:3456:789a:1::/64' });
    const commands = (options: Parameters<typeof returnRouteSteps>[1]): string[] =>
      returnRouteSteps(dmz, options).map((step) => ('command' in step ? step.command.join(' ') : ''));
    expect(commands({ via: '192.168.49.10' })).toEqual(['ip -4 route add 192.168.220.0/24 via 192.168.49.10']);
    expect(commands({ via: '192.168.49.10', via6: 'fd00::9', system: 'windows' })).toEqual([
      'route -p add 192.168.220.0 mask 255.255.255.0 192.168.49.10',
      'route -p add fd12:3456:789a:1::/64 fd00::9',
    ]);
    expect(() => commands({ via: 'fd00::9' })).toThrow('via: ');
  });

  it('for an Open vSwitch bridge', () => {
    expect(openVSwitchBridgeSteps({ bridge: 'ovsbr0', device: 'eth0' }).map((step) => 'command' in step && step.command.join(' '))).toEqual(
      ['ovs-vsctl --may-exist add-br ovsbr0', 'ovs-vsctl --may-exist add-port ovsbr0 eth0', 'ip link set dev ovsbr0 up'],
    );
  });

  it('for a tap device', () => {
    expect(tapSteps({ device: 'tap-web', bridge: 'br0', user: 'qemu' }).map((step) => 'command' in step && step.command.join(' '))).toEqual(
      ['ip tuntap add dev tap-web mode tap user qemu', 'ip link set dev tap-web master br0', 'ip link set dev tap-web up'],
    );
  });

  it('for interfaces say what they need', () => {
    const first = (nic: Parameters<typeof interfaceSteps>[0]): string => {
      const [step] = interfaceSteps(nic, { guest: 'web', live: true });
      return step !== undefined && 'command' in step ? step.command.join(' ') : 'a file';
    };
    expect(first(macvtapInterface({ device: 'eth0' }))).toBe('ip link set dev eth0 up');
    expect(first(vdpaInterface({ device: '/dev/vhost-vdpa-0' }))).toBe('modprobe vhost_vdpa');
    expect(first(bridgeInterface({ bridge: 'br0' }))).toBe('a file');
  });

  it('for virtual functions and for the removal of the default network', () => {
    expect(stepFiles(virtualFunctionSteps({ device: 'enp3s0f0', count: 4 }))).toEqual([
      { path: '/sys/class/net/enp3s0f0/device/sriov_numvfs', text: '4\n', replaces: true },
    ]);
    expect(removeDefaultNetworkSteps().map((step) => 'command' in step && step.command.join(' '))).toEqual([
      'virsh net-destroy --network=default',
      'virsh net-undefine --network=default',
    ]);
  });
});
