import { describe, expect, it } from 'vitest';
import { formatCommand, type HostOptions, type HostView, hostView } from '../../src/host/index.ts';
import { network, parse } from '../../src/index.ts';

function view(content: string, options?: HostOptions): HostView {
  return hostView(parse(network, `<network><name>n</name>${content}</network>`), options);
}

describe('the bridge', () => {
  it('is made as the network says', () => {
    const content = `<bridge name='b' stp='off' delay='3' macTableManager='libvirt'/><mtu size='1400'/><mac address='52:54:00:00:00:01'/>`;
    const { commands, ...bridge } = view(content).bridge as Extract<HostView['bridge'], { created: true }>;
    expect(bridge).toEqual({
      created: true,
      name: 'b',
      mac: '52:54:00:00:00:01',
      mtu: 1400,
      stp: false,
      forwardDelay: { asked: 3, inEffect: 3 },
      vlanFiltering: true,
      ports: { learning: false, unicastFlood: false, staticEntries: true },
    });
    expect(commands.map(formatCommand)).toEqual([
      'ip link add name b address 52:54:00:00:00:01 type bridge',
      'ip link set dev b mtu 1400',
      'ip link set dev b type bridge forward_delay 300',
      'ip link set dev b type bridge stp_state 0',
      'ip link set dev b type bridge vlan_filtering 1',
      'ip link set dev b up',
    ]);
  });

  it.each([
    ["stp='on' delay='0'", 2],
    ['', 2],
    ["stp='on' delay='5'", 5],
    ["stp='on' delay='45'", 30],
    ["stp='off' delay='0'", 0],
    ["stp='off' delay='45'", 45],
  ])('with %s has a delay of %d s, since the kernel keeps it from 2 to 30 with its own protocol', (attributes, inEffect) => {
    expect(view(`<bridge name='b' ${attributes}/>`).bridge).toMatchObject({ forwardDelay: { inEffect } });
  });

  it('of the host is taken as it is', () => {
    expect(view("<forward mode='bridge'/><bridge name='br0'/>")).toMatchObject({
      bridge: { created: false, name: 'br0', vlanFiltering: false, ports: { learning: true, unicastFlood: true, staticEntries: false } },
      addresses: [],
      routes: [],
      sysctls: [],
    });
  });

  it('is none for macvtap and PCI devices', () => {
    expect(view("<forward mode='vepa' dev='eth0'/>").bridge).toBeUndefined();
    expect(view("<forward mode='hostdev'><pf dev='eth0'/></forward>").bridge).toBeUndefined();
  });
});

describe('addresses and routes', () => {
  const { addresses, routes } = view(
    `<bridge name='b'/><forward mode='route'/><ip address='192.168.1.1' prefix='24'/><ip address='10.0.0.1' prefix='31'/>
      <ip family='ipv6' address='fd00::1' prefix='64'/><route address='10.77.0.0' prefix='16' gateway='192.168.1.2' metric='3'/>
      <route family='ipv6' address='fd09::' prefix='16' gateway='fd00::2'/>`,
  );

  it('are data', () => {
    expect(addresses).toMatchObject([
      { family: 'ipv4', address: '192.168.1.1', prefix: 24, broadcast: '192.168.1.255' },
      { family: 'ipv4', address: '10.0.0.1', prefix: 31, broadcast: '10.0.0.1' },
      { family: 'ipv6', address: 'fd00::1', prefix: 64 },
    ]);
    expect(routes).toMatchObject([
      { family: 'ipv4', destination: '10.77.0.0/16', gateway: '192.168.1.2', metric: 3 },
      { family: 'ipv6', destination: 'fd09::/16', gateway: 'fd00::2', metric: 1 },
    ]);
  });

  it('and calls of ip', () => {
    expect([...addresses, ...routes].map(({ command }) => formatCommand(command))).toEqual([
      'ip address add 192.168.1.1/24 broadcast 192.168.1.255 dev b',
      'ip address add 10.0.0.1/31 broadcast 10.0.0.1 dev b',
      'ip address add fd00::1/64 dev b',
      'ip route add 10.77.0.0/16 via 192.168.1.2 dev b proto boot metric 3',
      'ip -6 route add fd09::/16 via fd00::2 dev b proto boot metric 1',
    ]);
  });
});

describe('settings of the kernel', () => {
  const [four, six] = ["<ip address='10.0.0.1' prefix='24'/>", "<ip family='ipv6' address='fd00::1' prefix='64'/>"];
  const ofBridge = (disabled: number): string[] => [
    `net.ipv6.conf.b.disable_ipv6=${disabled}`,
    'net.ipv6.conf.b.accept_ra=0',
    'net.ipv6.conf.b.autoconf=0',
  ];

  it.each([
    [four, ofBridge(1)],
    [`<forward mode='nat'/>${four}`, [...ofBridge(1), 'net.ipv4.ip_forward=1']],
    [`<forward mode='open'/>${four}${six}`, [...ofBridge(0), 'net.ipv4.ip_forward=1', 'net.ipv6.conf.all.forwarding=1']],
    [`<forward mode='route'/>${six}`, [...ofBridge(0), 'net.ipv6.conf.all.forwarding=1']],
  ])('for %s', (content, expected) => {
    expect(view(`<bridge name='b'/>${content}`).sysctls.map(({ name, value }) => `${name}=${value}`)).toEqual(expected);
  });

  it('name a bridge with a dot the way sysctl does', () => {
    expect(view("<bridge name='br.5'/>").sysctls[0]).toMatchObject({
      name: 'net.ipv6.conf.br/5.disable_ipv6',
      path: '/proc/sys/net/ipv6/conf/br.5/disable_ipv6',
    });
  });
});

describe('limits on the traffic', () => {
  // Each of these was compared with the calls that libvirt 9.0.0 made for the same network.
  const calls = (content: string): string[] | undefined =>
    view(`<bridge name='b'/><bandwidth>${content}</bandwidth>`)
      .bandwidth?.start.slice(2)
      .map((one) => formatCommand(one).replace('tc ', ''));

  it('queue what goes to guests', () => {
    expect(calls("<inbound average='1000' peak='2000' burst='512'/>")).toEqual([
      'qdisc add dev b root handle 1: htb default 2',
      'class add dev b parent 1: classid 1:1 htb rate 1000kbps ceil 2000kbps quantum 85',
      'class add dev b parent 1:1 classid 1:2 htb rate 1000kbps ceil 2000kbps burst 512kb quantum 85',
      'qdisc add dev b parent 1:2 handle 2: sfq perturb 10',
      'filter add dev b parent 1:0 protocol all prio 1 handle 1 fw flowid 1',
    ]);
  });

  it.each([
    ["<inbound average='5' burst='7'/>", 'class add dev b parent 1:1 classid 1:2 htb rate 5kbps burst 7kb quantum 1'],
    ["<inbound average='1000'/>", 'class add dev b parent 1: classid 1:1 htb rate 1000kbps ceil 1000kbps quantum 85'],
    ["<inbound average='70000'/>", 'class add dev b parent 1:1 classid 1:2 htb rate 70000kbps quantum 5973'],
    [
      "<outbound average='100' peak='200'/>",
      'filter add dev b parent ffff: protocol all u32 match u32 0 0 police rate 100kbps burst 100kb mtu 64kb drop flowid :1',
    ],
    [
      "<inbound average='0'/><outbound average='3' burst='1'/>",
      'filter add dev b parent ffff: protocol all u32 match u32 0 0 police rate 3kbps burst 1kb mtu 64kb drop flowid :1',
    ],
  ])('%s: %s', (content, line) => {
    expect(calls(content)).toContain(line);
  });

  it('replace those that are there, and go when the network stops', () => {
    const { start, stop } = view("<bridge name='b'/><bandwidth><outbound average='3'/></bandwidth>").bandwidth!;
    expect(stop.map(formatCommand)).toEqual(['tc qdisc del dev b root', 'tc qdisc del dev b ingress']);
    expect(start.slice(0, 2)).toEqual(stop);
  });

  it('keep the queue that the firewall has made, since 10.10.0', () => {
    const limited = "<bridge name='b'/><ip address='10.0.0.1'/><bandwidth><inbound average='1000'/></bandwidth>";
    const firsts = (libvirtVersion: string, firewallBackend: 'iptables' | 'nftables'): string[] =>
      view(limited, { libvirtVersion, firewallBackend })
        .bandwidth!.start.slice(0, 3)
        .map((one) => formatCommand(one).replace(/(class add).*/, '$1'));
    expect(firsts('10.9.0', 'nftables')).toEqual([
      'tc qdisc del dev b root',
      'tc qdisc del dev b ingress',
      'tc qdisc add dev b root handle 1: htb default 2',
    ]);
    expect(firsts('10.10.0', 'iptables').slice(0, 2)).toEqual([
      'tc qdisc show dev b handle 1:',
      'tc qdisc add dev b root handle 1: htb default 2',
    ]);
    expect(firsts('10.10.0', 'nftables').slice(0, 2)).toEqual(['tc qdisc show dev b handle 1:', 'tc class add']);
  });

  it('are none in an empty element', () => {
    expect(view('<bandwidth/>').bandwidth).toBeUndefined();
  });
});
