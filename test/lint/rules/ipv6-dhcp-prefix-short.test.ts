import { dhcp, lab, testRule } from '../../support/rules.ts';

testRule('ipv6-dhcp-prefix-short', {
  reported: [
    [
      'a range in a /48',
      dhcp("<range start='fd00::10' end='fd00::20'/>", "family='ipv6' address='fd00::1' prefix='48'"),
      [
        'error start /network/ip[1]/@prefix: dnsmasq serves DHCPv6 in subnets of /64 or smaller, and fd00::/48 is larger; the network does not start',
      ],
    ],
    [
      'a reservation in a /48',
      dhcp("<host name='web' ip='fd00::20'/>", "family='ipv6' address='fd00::1' prefix='48'"),
      [
        'error start /network/ip[1]/@prefix: dnsmasq serves DHCPv6 in subnets of /64 or smaller, and fd00::/48 is larger; the network does not start',
      ],
    ],
  ],
  notReported: [
    ['a /64', dhcp("<range start='fd00::10' end='fd00::20'/>", "family='ipv6' address='fd00::1' prefix='64'")],
    ['a /120', dhcp("<range start='fd00::10' end='fd00::20'/>", "family='ipv6' address='fd00::1' prefix='120'")],
    ['no prefix, which means /64', dhcp("<range start='fd00::10' end='fd00::20'/>", "family='ipv6' address='fd00::1'")],
    ['a /48 without DHCP', lab("<ip family='ipv6' address='fd00::1' prefix='48'/>")],
  ],
  fixed: [
    [
      'it',
      dhcp("<range start='fd00::10' end='fd00::20'/>", "family='ipv6' address='fd00::1' prefix='48'"),
      `<network>
  <name>lab</name>
  <ip family='ipv6' address='fd00::1' prefix='64'>
    <dhcp>
      <range start='fd00::10' end='fd00::20'/>
    </dhcp>
  </ip>
</network>
`,
    ],
  ],
});
