import { lab, testRule } from '../../support/rules.ts';

testRule('ipv6-prefix-missing', {
  reported: [
    [
      'no prefix',
      lab("<ip family='ipv6' address='fd00::1'/>"),
      ['info silent /network/ip[1]/@address: there is no prefix, and libvirt assumes /64; write it'],
    ],
    [
      'a prefix that counts as none',
      lab("<ip family='ipv6' address='fd00::1' prefix='0'/>"),
      ['info silent /network/ip[1]/@prefix: a prefix of 0 counts as none, and libvirt assumes /64; write it'],
    ],
  ],
  notReported: [['a prefix', lab("<ip family='ipv6' address='fd00::1' prefix='64'/>")]],
  fixed: [
    [
      'it',
      lab("<ip family='ipv6' address='fd00::1'/>"),
      `<network>
  <name>lab</name>
  <ip family='ipv6' address='fd00::1' prefix='64'/>
</network>
`,
    ],
  ],
});
