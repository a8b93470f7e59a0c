import { dhcp, lab, testRule } from '../../support/rules.ts';

testRule('ipv6-slaac-prefix', {
  reported: [
    [
      'a larger subnet',
      lab("<ip family='ipv6' address='fd00::1' prefix='48'/>"),
      ['warning silent /network/ip[1]/@prefix: guests give themselves addresses in a /64 alone; in a /48 without <dhcp> they get none'],
    ],
    [
      'a smaller subnet',
      lab("<ip family='ipv6' address='fd00::1' prefix='80'/>"),
      ['warning silent /network/ip[1]/@prefix: guests give themselves addresses in a /64 alone; in a /80 without <dhcp> they get none'],
    ],
  ],
  notReported: [
    ['a /64', lab("<ip family='ipv6' address='fd00::1' prefix='64'/>")],
    ['a subnet with DHCP', dhcp("<range start='fd00::10' end='fd00::20'/>", "family='ipv6' address='fd00::1' prefix='120'")],
  ],
  fixed: [
    [
      'it',
      lab("<ip family='ipv6' address='fd00::1' prefix='80'/>"),
      `<network>
  <name>lab</name>
  <ip family='ipv6' address='fd00::1' prefix='64'/>
</network>
`,
    ],
  ],
});
