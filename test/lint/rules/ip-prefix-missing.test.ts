import { dhcp, lab, testRule } from '../../support/rules.ts';

testRule('ip-prefix-missing', {
  reported: [
    [
      'an address of class A',
      lab("<ip address='10.77.5.1'/>"),
      [
        'error silent /network/ip[1]/@address: there is no prefix, so libvirt assumes /8, a subnet of 16777216 addresses; write the prefix that is meant',
      ],
    ],
    [
      'an address of class B',
      lab("<ip address='172.20.0.1'/>"),
      [
        'error silent /network/ip[1]/@address: there is no prefix, so libvirt assumes /16, a subnet of 65536 addresses; write the prefix that is meant',
      ],
    ],
    [
      'an address of class C',
      lab("<ip address='192.168.50.1'/>"),
      ['warning silent /network/ip[1]/@address: there is no prefix, so libvirt assumes /24; write the prefix that is meant'],
    ],
    [
      'a prefix that counts as none',
      lab("<ip address='10.77.5.1' prefix='0'/>"),
      [
        'error silent /network/ip[1]/@prefix: a prefix of 0 counts as none, so libvirt assumes /8, a subnet of 16777216 addresses; write the prefix that is meant',
      ],
    ],
    [
      'an address without a class to go by',
      lab("<ip address='240.0.0.1'/>"),
      ['error start /network/ip[1]/@address: there is no prefix, and libvirt has none to assume for 240.0.0.1; the network does not start'],
    ],
  ],
  notReported: [
    ['a prefix', lab("<ip address='10.77.5.1' prefix='24'/>")],
    ['a netmask', lab("<ip address='10.77.5.1' netmask='255.255.255.0'/>")],
    ['an IPv6 address, which another rule looks at', lab("<ip family='ipv6' address='fd00::1'/>")],
    ['a network that libvirt refuses for its range', dhcp("<range start='240.0.0.2' end='240.0.0.9'/>", "address='240.0.0.1'")],
  ],
  fixed: [
    [
      'an address of class C',
      lab("<ip address='192.168.50.1'/>"),
      `<network>
  <name>lab</name>
  <ip address='192.168.50.1' prefix='24'/>
</network>
`,
    ],
  ],
});
