import type { Network } from '../../src/network/network.ts';

// Networks in all modes that libvirt runs itself, each with a subnet of its own. Between them they have everything that shows on
// the host.

const ports = { start: 500, end: 1000 };

/** The networks, by what they are about. */
export const networks: Readonly<Record<string, Network>> = {
  'NAT with DHCP, as the default network': {
    name: 'default',
    forward: { mode: 'nat' },
    bridge: { name: 'lx-nat' },
    ips: [{ address: '192.168.201.1', prefix: 24, dhcp: { ranges: [{ start: '192.168.201.2', end: '192.168.201.254' }] } }],
  },
  'NAT with everything': {
    name: 'everything',
    forward: { mode: 'nat', dev: 'eth0', nat: { ipv6: true, address: { start: '192.0.2.50', end: '192.0.2.60' }, port: ports } },
    bridge: { name: 'lx-all', stp: true, delay: 5 },
    mtu: { size: 1400 },
    mac: { address: '52:54:00:aa:bb:cc' },
    domain: { name: 'lab.test', localOnly: true },
    dns: {
      forwardPlainNames: false,
      forwarders: [{ domain: 'x.test', addr: '192.0.2.9' }, { addr: '192.0.2.8' }, { domain: 'y.test' }],
      txts: [{ name: 'a', value: 'x,y "z"' }],
      srvs: [
        { service: 's', protocol: 'tcp' },
        { service: 's', protocol: 'tcp', target: '.', port: 4 },
        { service: 's', protocol: 'udp', domain: 'lab.test', target: 't', weight: 5 },
      ],
      hosts: [
        { ip: '192.168.202.9', hostnames: ['a', 'b'] },
        { ip: 'FD00:202:0::9', hostnames: ['six'] },
        { ip: '192.168.202.9', hostnames: ['c'] },
      ],
    },
    ips: [
      {
        address: '192.168.202.1',
        prefix: 24,
        localPtr: true,
        tftp: { root: '/' },
        dhcp: {
          ranges: [
            { start: '192.168.202.100', end: '192.168.202.150', lease: { expiry: 3, unit: 'hours' } },
            { start: '192.168.202.140', end: '192.168.202.200' },
          ],
          hosts: [
            { mac: '52:54:00:00:00:01', name: 'g1', ip: '192.168.202.5' },
            { name: 'g2', ip: '192.168.202.6', lease: { expiry: 0 } },
            { mac: '52:54:00:00:00:03', ip: '192.168.202.7', lease: { expiry: 5 } },
          ],
          bootp: { file: 'pxe', server: '192.168.202.4' },
        },
      },
      { family: 'ipv6', address: 'fd00:202::1', prefix: 64, dhcp: { ranges: [{ start: 'fd00:202::100', end: 'fd00:202::1ff' }] } },
      { address: '192.168.212.1', prefix: 31 },
      { address: '192.168.222.1', netmask: '255.255.255.128' },
    ],
    routes: [
      { address: '10.77.0.0', prefix: 16, gateway: '192.168.202.2', metric: 3 },
      { family: 'ipv6', address: 'fd77::', prefix: 32, gateway: 'fd00:202::2' },
    ],
    dnsmasqOptions: { options: [{ value: 'log-queries' }] },
  },
  'NAT of IPv4, and IPv6 as it is': {
    name: 'nat46',
    forward: { mode: 'nat' },
    bridge: { name: 'lx-46', stp: false },
    ips: [
      { address: '192.168.203.1', prefix: 24 },
      { family: 'ipv6', address: 'fd00:203::1', prefix: 64 },
    ],
  },
  'routed by one device': {
    name: 'routed',
    forward: { mode: 'route', dev: 'eth0' },
    bridge: { name: 'lx-route', stp: true, delay: 45 },
    ips: [
      { address: '192.168.204.1', prefix: 24, dhcp: { hosts: [{ name: 'h', ip: '192.168.204.9' }] } },
      { family: 'ipv6', address: 'fd00:204::1', prefix: 64, dhcp: { hosts: [{ id: '0:3:0:1:52:54:0:0:0:1', ip: 'fd00:204::9' }] } },
      { family: 'ipv6', address: 'fd00:214::1', prefix: 64 },
    ],
  },
  'routed IPv6 alone': {
    name: 'routed6',
    forward: { mode: 'route' },
    bridge: { name: 'lx-route6' },
    ips: [{ family: 'ipv6', address: 'fd00:205::1', prefix: 64, localPtr: true }],
  },
  open: {
    name: 'open',
    forward: { mode: 'open' },
    bridge: { name: 'lx-open', stp: false, delay: 45, zone: 'public' },
    ips: [{ address: '192.168.206.1', prefix: 24 }],
  },
  isolated: {
    name: 'isolated',
    bridge: { name: 'lx-iso' },
    ips: [{ address: '192.168.207.1', prefix: 24, dhcp: { ranges: [{ start: '192.168.207.2', end: '192.168.207.9' }] } }],
  },
  'isolated without an address, with IPv6 between guests': {
    name: 'bare',
    ipv6: true,
    bridge: { name: 'lx-bare' },
    dns: { txts: [{ name: 'a', value: 'b' }] },
  },
  'DNS off with DHCP': {
    name: 'nodns',
    forward: { mode: 'nat' },
    bridge: { name: 'lx-nodns' },
    dns: { enable: false },
    ips: [{ address: '192.168.208.1', prefix: 24, dhcp: { ranges: [{ start: '192.168.208.2', end: '192.168.208.9' }] } }],
  },
  'DNS off without DHCP': {
    name: 'silent',
    forward: { mode: 'nat' },
    bridge: { name: 'lx-silent' },
    dns: { enable: false },
    ips: [{ address: '192.168.209.1', prefix: 24 }],
  },
  'a name with markup, and TFTP on the second address': {
    name: `q"u'&o`,
    bridge: { name: 'lx-quote' },
    ips: [
      { address: '192.168.210.1', prefix: 24, dhcp: { hosts: [{ mac: '52:54:00:00:00:01', ip: '192.168.210.5' }] } },
      { address: '192.168.220.1', prefix: 24, tftp: { root: '/' } },
    ],
  },
  'a prefix that is assumed': {
    name: 'classful',
    forward: { mode: 'route' },
    bridge: { name: 'lx-class' },
    ips: [{ address: '172.31.0.1' }],
  },
};
