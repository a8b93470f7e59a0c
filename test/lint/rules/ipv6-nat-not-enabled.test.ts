import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('ipv6-nat-not-enabled', {
  reports: [
    {
      name: 'a local address in a network that translates',
      xml: lab("<forward mode='nat'/>\n<ip address='10.0.0.1' prefix='24'/>\n<ip family='ipv6' address='«fd12::1»' prefix='64'/>"),
      says: "fd12::1 means nothing outside this site, and IPv6 is not translated, so no answer finds back; write <nat ipv6='yes'/>",
      fixed: lab(
        "<forward mode='nat'>\n  <nat ipv6='yes'/>\n</forward>\n<ip address='10.0.0.1' prefix='24'/>\n<ip family='ipv6' address='fd12::1' prefix='64'/>",
      ),
    },
    {
      name: 'a <nat> that does not mention IPv6',
      xml: lab(
        "<forward>\n  <nat>\n    <port start='1024' end='65535'/>\n  </nat>\n</forward>\n<ip family='ipv6' address='«fd12::1»' prefix='64'/>",
      ),
      says: "fd12::1 means nothing outside this site, and IPv6 is not translated, so no answer finds back; write <nat ipv6='yes'/>",
      fixed: lab(
        "<forward>\n  <nat ipv6='yes'>\n    <port start='1024' end='65535'/>\n  </nat>\n</forward>\n<ip family='ipv6' address='fd12::1' prefix='64'/>",
      ),
    },
    {
      name: 'a <forward> without <nat>',
      xml: lab("<forward mode='nat'/>\n<ip family='ipv6' address='«fd12::1»' prefix='64'/>"),
      says: "fd12::1 means nothing outside this site, and IPv6 is not translated, so no answer finds back; write <nat ipv6='yes'/>",
      fixed: lab("<forward mode='nat'>\n  <nat ipv6='yes'/>\n</forward>\n<ip family='ipv6' address='fd12::1' prefix='64'/>"),
    },
  ],
  accepts: {
    'a network that translates IPv6 too': lab(
      "<forward mode='nat'>\n  <nat ipv6='yes'/>\n</forward>\n<ip family='ipv6' address='fd12::1' prefix='64'/>",
    ),
    'a network that says it does not': lab(
      "<forward mode='nat'>\n  <nat ipv6='no'/>\n</forward>\n<ip family='ipv6' address='fd12::1' prefix='64'/>",
    ),
    'a global address, which is routed': lab("<forward mode='nat'/>\n<ip family='ipv6' address='2a00:1:2:3::1' prefix='64'/>"),
    'a network that translates nothing': lab("<forward mode='route'/>\n<ip family='ipv6' address='fd12::1' prefix='64'/>"),
  },
});
