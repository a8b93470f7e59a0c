import { checkRule } from '../../support/check-rule.ts';
import { dhcp } from '../../support/lab.ts';

checkRule('dhcp-host-reserved-address', {
  reports: [
    {
      name: 'the network address',
      xml: dhcp("<host mac='52:54:00:00:00:01' ip='«10.0.0.0»'/>"),
      says: '10.0.0.0 is the network address of 10.0.0.0/24; dnsmasq hands it out, and the guest cannot use it',
    },
    {
      name: 'the broadcast address',
      xml: dhcp("<host mac='52:54:00:00:00:01' ip='«10.0.0.255»'/>"),
      says: '10.0.0.255 is the broadcast address of 10.0.0.0/24; dnsmasq hands it out, and the guest cannot use it',
    },
  ],
  accepts: {
    'the address of a host': dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.254'/>"),
    'the two addresses of a /31': dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.1'/>", "address='10.0.0.0' prefix='31'"),
    'the first address of an IPv6 subnet': dhcp("<host name='web' ip='fd00::'/>", "family='ipv6' address='fd00::1' prefix='64'"),
  },
});
