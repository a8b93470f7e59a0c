import { lab, testRule } from '../../support/rules.ts';

testRule('ip-is-network-address', {
  reported: [
    [
      'the name of the subnet',
      lab("<ip address='192.168.100.0' prefix='24'/>"),
      [
        'error silent /network/ip[1]/@address: 192.168.100.0 is the network address of 192.168.100.0/24; the bridge needs an address for a host',
      ],
    ],
    [
      'the name of a subnet that does not end in 0',
      lab("<ip address='10.0.0.64' prefix='26'/>"),
      ['error silent /network/ip[1]/@address: 10.0.0.64 is the network address of 10.0.0.64/26; the bridge needs an address for a host'],
    ],
    [
      'the address of all routers of an IPv6 subnet',
      lab("<ip family='ipv6' address='fd00::' prefix='64'/>"),
      ['warning silent /network/ip[1]/@address: fd00:: stands for any router in fd00::/64; give the bridge an address of its own'],
    ],
  ],
  notReported: [
    ['the address of a host', lab("<ip address='192.168.100.1' prefix='24'/>")],
    ['an address that ends in 0 inside a larger subnet', lab("<ip address='10.0.1.0' prefix='16'/>")],
    ['the first address of a /31', lab("<ip address='10.0.0.0' prefix='31'/>")],
  ],
  fixed: [
    [
      'it',
      lab("<ip address='192.168.100.0' prefix='24'/>"),
      `<network>
  <name>lab</name>
  <ip address='192.168.100.1' prefix='24'/>
</network>
`,
    ],
  ],
});
