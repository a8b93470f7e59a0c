import { lab, testRule } from '../../support/rules.ts';

testRule('dns-host-wildcard', {
  reported: [
    [
      'a name with an asterisk',
      lab(
        "<dns>\n  <host ip='10.0.0.5'>\n    <hostname>web</hostname>\n    <hostname>*.apps.example</hostname>\n  </host>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>",
      ),
      [
        "error schema /network/dns/host[1]/hostname[2]: the text of <hostname> is written '*.apps.example', and a host has no wildcards: that name alone is answered; for all names of a domain use dnsmasq's option address=/apps.example/ADDRESS",
      ],
    ],
  ],
  notReported: [
    [
      'names',
      lab(
        "<dns>\n  <host ip='10.0.0.5'>\n    <hostname>web</hostname>\n    <hostname>my_host</hostname>\n  </host>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>",
      ),
    ],
  ],
});
