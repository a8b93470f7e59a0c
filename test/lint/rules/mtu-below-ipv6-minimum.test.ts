import { lab, testRule } from '../../support/rules.ts';

testRule('mtu-below-ipv6-minimum', {
  reported: [
    [
      'small packets and an IPv6 address',
      lab("<mtu size='1279'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>"),
      ['error start /network/mtu/@size: IPv6 needs packets of 1280 bytes, and the largest here has 1279; the network does not start'],
    ],
  ],
  notReported: [
    ['packets that are large enough', lab("<mtu size='1280'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>")],
    ['small packets in IPv4', lab("<mtu size='1000'/>\n<ip address='10.0.0.1' prefix='24'/>")],
    ['packets too small for any bridge', lab("<mtu size='60'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>")],
  ],
  fixed: [
    [
      'it',
      lab("<mtu size='1000'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>"),
      `<network>
  <name>lab</name>
  <mtu size='1280'/>
  <ip family='ipv6' address='fd00::1' prefix='64'/>
</network>
`,
    ],
  ],
});
