import { expect, it } from 'vitest';
import {
  type AddressedOptions,
  bridgeNetwork,
  macvtapNetwork,
  natNetwork,
  openVSwitchNetwork,
  RecipeError,
  sriovNetwork,
} from '../../../src/recipe/index.ts';

const nat = (options: Omit<AddressedOptions, 'name'>) => () => natNetwork({ name: 'lab', subnet: '192.168.150.0/24', ...options });
const reserve = (...reservations: NonNullable<AddressedOptions['reservations']>) => nat({ reservations });
const mac = '52:54:00:6b:3c:58';

it.each<readonly [string, () => unknown, string]>([
  ['name', () => natNetwork({ name: '' }), 'name: expected a name'],
  ['name', () => natNetwork({ name: ' lab' }), 'blanks around it'],
  ['name', () => natNetwork({ name: 'a/b' }), "contains '/', which libvirt refuses"],
  ['name', () => natNetwork({ name: 'a\nb' }), 'line break'],
  ['name', () => natNetwork({ name: 'é'.repeat(130) }), 'more than 247 bytes'],
  ['uuid', nat({ uuid: '49a0ceb-5662-4a61-8149-98ea750d393b' }), 'is no UUID'],
  ['bridge', nat({ bridge: 'sixteen-letters-' }), 'has 16 characters; the kernel allows 15'],
  ['bridge', nat({ bridge: 'a b' }), 'is no device name'],
  ['bridge', nat({ bridge: 'br0' }), 'libvirt makes this bridge itself'],
  ['mac', nat({ mac: '52:54:00' }), 'is no MAC address'],
  ['mac', nat({ mac: '01:00:5e:00:00:01' }), 'group of devices'],
  ['mtu', nat({ mtu: 10 }), 'from 68 to 65535'],
  ['mtu', nat({ mtu: 1000, ipv6: true }), 'too small for IPv6'],
  ['bandwidth.inbound', nat({ bandwidth: { inbound: 0 } }), 'from 1 to'],
  ['bandwidth.outbound.peak', nat({ bandwidth: { outbound: { average: 10, peak: 5 } } }), 'below the average rate'],
  ['subnet', nat({ subnet: '192.168.150.0' }), 'is no subnet'],
  ['subnet', nat({ subnet: '192.168.150.0/31' }), 'from /8 to /30'],
  ['subnet', nat({ subnet: '192.168.150.255/24' }), 'is the broadcast address'],
  ['subnet', nat({ subnet: 'fd00::/64' }), 'say it with ipv6'],
  ['subnet', nat({ subnet: '127.1.0.0/16' }), '127.1.0.0/16 is for the host itself'],
  ['subnet', nat({ subnet: '224.0.0.0/8' }), 'for groups of hosts'],
  ['subnet', nat({ subnet: false }), 'a network without IPv4 needs ipv6'],
  ['taken[1]', nat({ subnet: 'auto', taken: ['10.0.0.0/8', 'x'] }), 'names no addresses'],
  ['taken', nat({ subnet: 'auto', taken: ['192.168.0.0/16', '10.0.0.0/8'] }), 'is left; name a subnet'],
  ['ipv6', nat({ ipv6: 'fd12::/48' }), 'guests find their addresses in a /64 alone'],
  ['ipv6', nat({ ipv6: '10.0.0.0/24' }), 'say it with subnet'],
  ['ipv6', nat({ ipv6: 'fc00::/64' }), 'unique local subnets start with fd'],
  ['ipv6', nat({ ipv6: '2001:db8::/64' }), 'is for documentation'],
  ['ipv6', nat({ ipv6: 'fe80::/64' }), 'for one link'],
  ['dhcp', nat({ dhcp: 'yes' }), 'is no range'],
  ['dhcp', nat({ dhcp: '192.168.150.0/25' }), 'is no range'],
  ['dhcp', nat({ dhcp: '192.168.151.2-192.168.151.9' }), 'is not within the addresses for guests'],
  ['dhcp', nat({ dhcp: '192.168.150.1-192.168.150.9' }), "contains 192.168.150.1, the host's own address"],
  ['dhcp', nat({ subnet: '10.0.0.0/8', dhcp: '10.1.0.0-10.2.0.0' }), 'too large for libvirt'],
  ['dhcp', nat({ subnet: false, ipv6: true, dhcp: true }), 'speaks of IPv4'],
  ['reservations', nat({ dhcp: false, reservations: [{ mac, ip: '192.168.150.7' }] }), 'need the DHCP server'],
  ['reservations[0].ip', reserve({ mac, ip: '192.168.151.7' }), 'no address in 192.168.150.0/24'],
  ['reservations[0].ip', reserve({ mac, ip: '192.168.150.1' }), "the host's own address"],
  ['reservations[0].ip', reserve({ mac, ip: '192.168.150.255' }), 'the broadcast address'],
  ['reservations[0].ip', reserve({ name: 'a', ip: 'fd00::7' }), 'needs an IPv6 subnet'],
  ['reservations[0].mac', reserve({ ip: '192.168.150.7' }), 'it is missing'],
  ['reservations[0].name', reserve({ mac, ip: '192.168.150.7', name: 'a b' }), 'is no host name'],
  [
    'reservations[1].ip',
    reserve({ mac, ip: '192.168.150.7' }, { mac: '52:54:00:00:00:01', ip: '192.168.150.7' }),
    'in reservations[0] too',
  ],
  ['reservations[1].mac', reserve({ mac, ip: '192.168.150.7' }, { mac, ip: '192.168.150.8' }), 'in reservations[0] too'],
  ['reservations[0].id', nat({ ipv6: 'fd12::/64', reservations: [{ ip: 'fd12::7', id: '1:2' }] }), 'no DHCP unique identifier'],
  ['reservations[0].mac', nat({ ipv6: 'fd12::/64', reservations: [{ ip: 'fd12::7', mac }] }), 'not by its MAC'],
  ['domain', nat({ domain: 'a_b' }), 'is no DNS name'],
  ['domain', nat({ domain: 'lab', dns: false, dhcp: false }), 'nobody hears of it'],
  ['dns.forwarders[0]', nat({ dns: { forwarders: ['dns.google'] } }), 'is no address'],
  ['dns.forwarders[0]', nat({ dns: { forwarders: ['192.168.150.1'] } }), 'is this very server'],
  ['dns.hosts[0].hostnames', nat({ dns: { hosts: [{ ip: '10.0.0.1', hostnames: ['*.apps'] }] } }), 'is no DNS name'],
  ['bridge', () => bridgeNetwork({ name: 'b', bridge: 'virbr0' }), "a network of libvirt's own"],
  ['device[1]', () => macvtapNetwork({ name: 'm', device: ['eth0', 'eth0'] }), 'is there twice'],
  ['device', () => macvtapNetwork({ name: 'm', device: [] }), 'at least one'],
  ['vlan', () => openVSwitchNetwork({ name: 'o', bridge: 'ovsbr0', vlan: 4095 }), 'from 1 to 4094'],
  ['vlan.trunk[1]', () => openVSwitchNetwork({ name: 'o', bridge: 'ovsbr0', vlan: { trunk: [7, 7] } }), 'VLAN 7 is there twice'],
  ['vlan.trunk', () => openVSwitchNetwork({ name: 'o', bridge: 'ovsbr0', vlan: { trunk: [] } }), 'at least one VLAN'],
  [
    'portgroups[1].default',
    () =>
      openVSwitchNetwork({
        name: 'o',
        bridge: 'ovsbr0',
        portgroups: [
          { name: 'a', default: true },
          { name: 'b', default: true },
        ],
      }),
    'portgroups[0] is the default already',
  ],
  ['addresses[0]', () => sriovNetwork({ name: 's', addresses: ['0000:00:20.0'] }), 'is no PCI address'],
])('%s is refused with its name and the reason', (option, make, reason) => {
  expect(make).toThrow(RecipeError);
  expect(make).toThrow(expect.objectContaining({ option, message: expect.stringContaining(reason) }));
  expect(make).toThrow(new RegExp(`^${option.replace(/[[\].]/g, '\\$&')}: `));
});
