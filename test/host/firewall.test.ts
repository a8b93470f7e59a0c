import { describe, expect, it } from 'vitest';
import { type Command, type Firewall, formatCommand, type HostOptions, hostView } from '../../src/host/index.ts';
import { network, parse } from '../../src/index.ts';

function firewall(content: string, options?: HostOptions): Firewall {
  return hostView(parse(network, `<network><name>n</name><bridge name='b'/>${content}</network>`), options).firewall!;
}

function lines(commands: readonly Command[], which = /./): string[] {
  return commands.map(formatCommand).filter((line) => which.test(line));
}

const ip = "<ip address='192.168.1.1' prefix='24'/>";

describe('iptables', () => {
  // Each of these was compared with the calls that libvirt 9.0.0 made for the same network.
  it('keeps to the device of a network, and to its addresses and ports', () => {
    const content = `<forward mode='nat' dev='eth0'><nat ipv6='yes'><address start='10.1.0.50' end='10.1.0.60'/><port start='500' end='1000'/></nat></forward>
      ${ip}<ip family='ipv6' address='fd00::1' prefix='64'/>`;
    expect(lines(firewall(content).start, /192\.168|fd00/)).toEqual([
      'iptables -w --table filter --insert LIBVIRT_FWO --source 192.168.1.0/24 --in-interface b --out-interface eth0 --jump ACCEPT',
      'iptables -w --table filter --insert LIBVIRT_FWI --destination 192.168.1.0/24 --in-interface eth0 --out-interface b --match conntrack --ctstate ESTABLISHED,RELATED --jump ACCEPT',
      "iptables -w --table nat --insert LIBVIRT_PRT --source 192.168.1.0/24 '!' --destination 192.168.1.0/24 --out-interface eth0 --jump SNAT --to-source 10.1.0.50-10.1.0.60",
      "iptables -w --table nat --insert LIBVIRT_PRT --source 192.168.1.0/24 -p udp '!' --destination 192.168.1.0/24 --out-interface eth0 --jump SNAT --to-source 10.1.0.50-10.1.0.60:500-1000",
      "iptables -w --table nat --insert LIBVIRT_PRT --source 192.168.1.0/24 -p tcp '!' --destination 192.168.1.0/24 --out-interface eth0 --jump SNAT --to-source 10.1.0.50-10.1.0.60:500-1000",
      'iptables -w --table nat --insert LIBVIRT_PRT --out-interface eth0 --source 192.168.1.0/24 --destination 255.255.255.255/32 --jump RETURN',
      'iptables -w --table nat --insert LIBVIRT_PRT --out-interface eth0 --source 192.168.1.0/24 --destination 224.0.0.0/24 --jump RETURN',
      'ip6tables -w --table filter --insert LIBVIRT_FWO --source fd00::/64 --in-interface b --out-interface eth0 --jump ACCEPT',
      'ip6tables -w --table filter --insert LIBVIRT_FWI --destination fd00::/64 --in-interface eth0 --out-interface b --match conntrack --ctstate ESTABLISHED,RELATED --jump ACCEPT',
      "ip6tables -w --table nat --insert LIBVIRT_PRT --source fd00::/64 '!' --destination fd00::/64 --out-interface eth0 --jump MASQUERADE",
      "ip6tables -w --table nat --insert LIBVIRT_PRT --source fd00::/64 -p udp '!' --destination fd00::/64 --out-interface eth0 --jump MASQUERADE --to-ports 500-1000",
      "ip6tables -w --table nat --insert LIBVIRT_PRT --source fd00::/64 -p tcp '!' --destination fd00::/64 --out-interface eth0 --jump MASQUERADE --to-ports 500-1000",
      'ip6tables -w --table nat --insert LIBVIRT_PRT --out-interface eth0 --source fd00::/64 --destination ff02::/16 --jump RETURN',
    ]);
  });

  it('keeps IPv6 inside a network that wants it without an address', () => {
    const xml = "<network ipv6='yes'><name>n</name><bridge name='b'/></network>";
    expect(lines(hostView(parse(network, xml)).firewall!.start, /^ip6/)).toEqual([
      'ip6tables -w --table filter --insert LIBVIRT_FWO --in-interface b --jump REJECT',
      'ip6tables -w --table filter --insert LIBVIRT_FWI --out-interface b --jump REJECT',
      'ip6tables -w --table filter --insert LIBVIRT_FWX --in-interface b --out-interface b --jump ACCEPT',
    ]);
  });

  it('lets TFTP in where the first subnet with DHCP or TFTP has it', () => {
    const [dhcp, tftp] = ["<dhcp><host name='h' ip='192.168.1.5'/></dhcp>", "<tftp root='/srv'/>"];
    const two = (first: string, second: string): string =>
      `<ip address='192.168.1.1' prefix='24'>${first}</ip><ip address='192.168.2.1' prefix='24'>${second}</ip>`;
    expect(lines(firewall(two('', tftp)).start, / 69 /)).toHaveLength(2);
    expect(lines(firewall(two(dhcp, tftp)).start, / 69 /)).toHaveLength(0);
  });

  it('takes its rules away in an order of its own, and since 10.4.0 in reverse', () => {
    const content = `<forward mode='route'/><ip address='192.168.1.1' prefix='24'><tftp root='/srv'/></ip>`;
    const deleted = (options: HostOptions): string[] =>
      lines(firewall(content, options).stop).map((line) => line.replace(/^.*--delete /, ''));
    expect(deleted({})).toEqual([
      'LIBVIRT_FWI --destination 192.168.1.0/24 --out-interface b --jump ACCEPT',
      'LIBVIRT_FWO --source 192.168.1.0/24 --in-interface b --jump ACCEPT',
      'LIBVIRT_FWX --in-interface b --out-interface b --jump ACCEPT',
      'LIBVIRT_FWI --out-interface b --jump REJECT',
      'LIBVIRT_FWO --in-interface b --jump REJECT',
      'LIBVIRT_INP --in-interface b --protocol udp --destination-port 69 --jump ACCEPT',
      'LIBVIRT_OUT --out-interface b --protocol udp --destination-port 69 --jump ACCEPT',
      'LIBVIRT_INP --in-interface b --protocol udp --destination-port 53 --jump ACCEPT',
      'LIBVIRT_INP --in-interface b --protocol tcp --destination-port 53 --jump ACCEPT',
      'LIBVIRT_OUT --out-interface b --protocol udp --destination-port 53 --jump ACCEPT',
      'LIBVIRT_OUT --out-interface b --protocol tcp --destination-port 53 --jump ACCEPT',
      'LIBVIRT_OUT --out-interface b --protocol udp --destination-port 68 --jump ACCEPT',
      'LIBVIRT_OUT --out-interface b --protocol tcp --destination-port 68 --jump ACCEPT',
      'LIBVIRT_INP --in-interface b --protocol udp --destination-port 67 --jump ACCEPT',
      'LIBVIRT_INP --in-interface b --protocol tcp --destination-port 67 --jump ACCEPT',
    ]);
    const { start, stop } = firewall(content, { libvirtVersion: '10.4.0', firewallBackend: 'iptables' });
    expect(lines(stop)).toEqual(
      lines(start)
        .map((line) => line.replace('--insert', '--delete'))
        .reverse(),
    );
  });

  it.each(['open'])('has no rules in mode %s', (mode) => {
    expect(firewall(`<forward mode='${mode}'/>${ip}`)).toMatchObject({ rules: [], setup: [], start: [], stop: [], text: '' });
  });

  it('is left alone for networks that use what the host has', () => {
    expect(firewall("<forward mode='bridge'/>")).toBeUndefined();
  });
});

describe('nftables', () => {
  const at = (libvirtVersion: string): HostOptions => ({ libvirtVersion });

  it('takes over with 10.4.0, unless the host says otherwise', () => {
    expect(firewall(ip, at('10.3.0')).backend).toBe('iptables');
    expect(firewall(ip, at('10.4.0')).backend).toBe('nftables');
    expect(firewall(ip, { libvirtVersion: '11.0.0', firewallBackend: 'iptables' }).backend).toBe('iptables');
  });

  it('has a table of its own for each family', () => {
    expect(lines(firewall(ip, at('10.4.0')).setup, / ip /)).toEqual([
      'nft list table ip libvirt_network',
      'nft add table ip libvirt_network',
      "nft add chain ip libvirt_network forward '{ type filter hook forward priority 0; policy accept; }'",
      'nft add chain ip libvirt_network guest_output',
      'nft insert rule ip libvirt_network forward counter jump guest_output',
      'nft add chain ip libvirt_network guest_input',
      'nft insert rule ip libvirt_network forward counter jump guest_input',
      'nft add chain ip libvirt_network guest_cross',
      'nft insert rule ip libvirt_network forward counter jump guest_cross',
      "nft add chain ip libvirt_network guest_nat '{ type nat hook postrouting priority 100; policy accept; }'",
    ]);
  });

  it('says the same as iptables, without the services of the host', () => {
    expect(lines(firewall(`<forward mode='nat'/>${ip}`, at('10.4.0')).start)).toEqual([
      'nft -ae insert rule ip libvirt_network guest_output iif b counter reject',
      'nft -ae insert rule ip libvirt_network guest_input oif b counter reject',
      'nft -ae insert rule ip libvirt_network guest_cross iif b oif b counter accept',
      'nft -ae insert rule ip libvirt_network guest_output ip saddr 192.168.1.0/24 iif b counter accept',
      'nft -ae insert rule ip libvirt_network guest_input oif b ip daddr 192.168.1.0/24 ct state related,established counter accept',
      "nft -ae insert rule ip libvirt_network guest_nat ip saddr 192.168.1.0/24 ip daddr '!=' 192.168.1.0/24 counter masquerade",
      "nft -ae insert rule ip libvirt_network guest_nat meta l4proto udp ip saddr 192.168.1.0/24 ip daddr '!=' 192.168.1.0/24 counter masquerade to :1024-65535",
      "nft -ae insert rule ip libvirt_network guest_nat meta l4proto tcp ip saddr 192.168.1.0/24 ip daddr '!=' 192.168.1.0/24 counter masquerade to :1024-65535",
      'nft -ae insert rule ip libvirt_network guest_nat ip saddr 192.168.1.0/24 ip daddr 255.255.255.255/32 counter return',
      'nft -ae insert rule ip libvirt_network guest_nat ip saddr 192.168.1.0/24 ip daddr 224.0.0.0/24 counter return',
    ]);
  });

  it('keeps to the device of a network, since 10.9.0 by its name', () => {
    const content = `<forward mode='route' dev='eth0'/>${ip}`;
    expect(lines(firewall(content, at('10.8.0')).start, /eth0/)).toEqual([
      'nft -ae insert rule ip libvirt_network guest_output ip saddr 192.168.1.0/24 iif b oif eth0 counter accept',
      'nft -ae insert rule ip libvirt_network guest_input ip daddr 192.168.1.0/24 iif eth0 oif b counter accept',
    ]);
    expect(lines(firewall(content, at('10.9.0')).start, /eth0/)[0]).toContain('iif b oifname eth0');
  });

  it('gives guests addresses and ports of a pool', () => {
    const content = `<forward mode='nat'><nat><address start='10.1.0.50' end='10.1.0.60'/><port start='500' end='1000'/></nat></forward>${ip}`;
    expect(lines(firewall(content, at('11.0.0')).start, /snat/).map((line) => line.replace(/^.*counter /, ''))).toEqual([
      'snat to 10.1.0.50-10.1.0.60',
      'snat to 10.1.0.50-10.1.0.60:500-1000',
      'snat to 10.1.0.50-10.1.0.60:500-1000',
    ]);
  });

  it('does something about checksums of DHCP answers, each release something else', () => {
    const content = "<ip address='192.168.1.1' prefix='24'><dhcp><host name='h' ip='192.168.1.5'/></dhcp></ip>";
    const about = (version: string): string[] => lines(firewall(content, at(version)).start, /checksum|^tc /);
    expect(about('10.8.0')).toEqual([]);
    expect(about('10.9.0')).toEqual([
      'nft -ae insert rule ip libvirt_network postroute_mangle oif b udp dport 68 counter udp checksum set 0',
    ]);
    expect(about('10.10.0')).toEqual([
      'tc qdisc show dev b handle 1:',
      'tc qdisc add dev b root handle 1: htb default 2',
      'tc filter add dev b prio 2 protocol ip parent 1: u32 match ip dport 68 ffff action csum ip and udp',
    ]);
  });

  it('takes its rules away in reverse, by their numbers', () => {
    expect(lines(firewall(ip, at('11.0.0')).stop)).toEqual([
      "nft delete rule ip libvirt_network guest_cross handle '<handle>'",
      "nft delete rule ip libvirt_network guest_input handle '<handle>'",
      "nft delete rule ip libvirt_network guest_output handle '<handle>'",
      'tc filter del dev b prio 2 protocol ip parent 1: u32 match ip dport 68 ffff action csum ip and udp',
    ]);
  });
});

describe('the firewalld zone', () => {
  const zone = (content: string, options: HostOptions): string | undefined =>
    hostView(parse(network, `<network><name>n</name>${content}${ip}</network>`), options).firewall!.zone;

  it.each([
    ["<forward mode='nat'/>", { firewalld: {} }, 'libvirt'],
    ["<forward mode='route'/>", { firewalld: {} }, 'libvirt-routed'],
    ["<forward mode='route'/>", { firewalld: { policies: [] } }, 'libvirt'],
    ["<bridge zone='trusted'/>", { firewalld: {} }, 'trusted'],
    ["<forward mode='open'/>", { firewalld: {} }, undefined],
    ["<forward mode='open'/><bridge zone='trusted'/>", { firewalld: {} }, undefined],
    ["<forward mode='open'/><bridge zone='trusted'/>", { firewalld: {}, libvirtVersion: '10.8.0' }, 'trusted'],
    ["<forward mode='nat'/>", { firewalld: { backend: 'iptables', zones: [] } }, undefined],
    ["<forward mode='nat'/>", {}, undefined],
  ] as const)('%s, %j: %s', (content, options, expected) => {
    expect(zone(content, options)).toBe(expected);
  });
});
