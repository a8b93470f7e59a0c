import { lab, testRule } from '../../support/rules.ts';

testRule('ip-is-broadcast-address', {
  reported: [
    [
      'the last address of a subnet',
      lab("<ip address='10.0.0.255' prefix='24'/>"),
      ['error silent /network/ip[1]/@address: 10.0.0.255 is the broadcast address of 10.0.0.0/24; the bridge needs an address for a host'],
    ],
  ],
  notReported: [
    ['the address of a host', lab("<ip address='10.0.0.254' prefix='24'/>")],
    ['the last address of a /31, which has no broadcast', lab("<ip address='10.0.0.1' prefix='31'/>")],
    ['the last address of an IPv6 subnet', lab("<ip family='ipv6' address='fd00::ffff' prefix='112'/>")],
  ],
  fixed: [
    [
      'it',
      lab("<ip address='10.0.0.127' netmask='255.255.255.128'/>"),
      `<network>
  <name>lab</name>
  <ip address='10.0.0.1' netmask='255.255.255.128'/>
</network>
`,
    ],
  ],
});
