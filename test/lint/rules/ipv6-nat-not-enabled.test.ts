import { lab, testRule } from '../../support/rules.ts';

testRule('ipv6-nat-not-enabled', {
  reported: [
    [
      'a local address in a network that translates',
      lab("<forward mode='nat'/>\n<ip address='10.0.0.1' prefix='24'/>\n<ip family='ipv6' address='fd12::1' prefix='64'/>"),
      [
        "warning silent /network/ip[2]/@address: fd12::1 means nothing outside this site, and IPv6 is not translated, so no answer finds back; write <nat ipv6='yes'/>",
      ],
    ],
    [
      'a <nat> that does not mention IPv6',
      lab(
        "<forward>\n  <nat>\n    <port start='1024' end='65535'/>\n  </nat>\n</forward>\n<ip family='ipv6' address='fd12::1' prefix='64'/>",
      ),
      [
        "warning silent /network/ip[1]/@address: fd12::1 means nothing outside this site, and IPv6 is not translated, so no answer finds back; write <nat ipv6='yes'/>",
      ],
    ],
  ],
  notReported: [
    [
      'a network that translates IPv6 too',
      lab("<forward mode='nat'>\n  <nat ipv6='yes'/>\n</forward>\n<ip family='ipv6' address='fd12::1' prefix='64'/>"),
    ],
    [
      'a network that says it does not',
      lab("<forward mode='nat'>\n  <nat ipv6='no'/>\n</forward>\n<ip family='ipv6' address='fd12::1' prefix='64'/>"),
    ],
    ['a global address, which is routed', lab("<forward mode='nat'/>\n<ip family='ipv6' address='2a00:1:2:3::1' prefix='64'/>")],
    ['a network that translates nothing', lab("<forward mode='route'/>\n<ip family='ipv6' address='fd12::1' prefix='64'/>")],
  ],
  fixed: [
    [
      'a <forward> without <nat>',
      lab("<forward mode='nat'/>\n<ip family='ipv6' address='fd12::1' prefix='64'/>"),
      `<network>
  <name>lab</name>
  <forward mode='nat'>
    <nat ipv6='yes'/>
  </forward>
  <ip family='ipv6' address='fd12::1' prefix='64'/>
</network>
`,
    ],
    [
      'a <nat>',
      lab(
        "<forward>\n  <nat>\n    <port start='1024' end='65535'/>\n  </nat>\n</forward>\n<ip family='ipv6' address='fd12::1' prefix='64'/>",
      ),
      `<network>
  <name>lab</name>
  <forward>
    <nat ipv6='yes'>
      <port start='1024' end='65535'/>
    </nat>
  </forward>
  <ip family='ipv6' address='fd12::1' prefix='64'/>
</network>
`,
    ],
  ],
});
