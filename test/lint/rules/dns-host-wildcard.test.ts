import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('dns-host-wildcard', {
  reports: [
    {
      name: 'a name with an asterisk',
      xml: lab(
        "<dns>\n  <host ip='10.0.0.5'>\n    <hostname>web</hostname>\n    <hostname>«*.apps.example»</hostname>\n  </host>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>",
      ),
      says: "the text of <hostname> is written '*.apps.example', and a host has no wildcards: that name alone is answered; for all names of a domain use dnsmasq's option address=/apps.example/ADDRESS",
      as: 'error schema',
    },
  ],
  accepts: {
    names: lab(
      "<dns>\n  <host ip='10.0.0.5'>\n    <hostname>web</hostname>\n    <hostname>my_host</hostname>\n  </host>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>",
    ),
  },
});
