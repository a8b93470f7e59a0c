import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('dns-forwarder-loop', {
  reports: [
    {
      name: 'the address of the bridge',
      xml: lab("<dns>\n  <forwarder addr='«10.0.0.1»'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
      says: "10.0.0.1 is the network's own DNS server, and dnsmasq ignores it; name another server",
      fixed: lab("<dns>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
    },
    {
      name: 'the other family',
      xml: lab(
        "<dns>\n  <forwarder domain='lab.example' addr='«FD00::1»'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>",
      ),
      says: "fd00::1 is the network's own DNS server, and dnsmasq ignores it; name another server",
      fixed: lab("<dns>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>\n<ip family='ipv6' address='fd00::1' prefix='64'/>"),
    },
    {
      name: 'it',
      xml: lab("<dns>\n  <forwarder addr='«10.0.0.1»'/>\n  <forwarder addr='10.0.0.2'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
      says: "10.0.0.1 is the network's own DNS server, and dnsmasq ignores it; name another server",
      fixed: lab("<dns>\n  <forwarder addr='10.0.0.2'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
    },
  ],
  accepts: {
    'another server': lab(
      "<dns>\n  <forwarder addr='10.0.0.2'/>\n  <forwarder domain='lab.example'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>",
    ),
    'another port': lab("<dns>\n  <forwarder addr='10.0.0.1' port='5353'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
  },
});
