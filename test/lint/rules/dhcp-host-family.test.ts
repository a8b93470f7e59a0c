import { checkRule } from '../../support/check-rule.ts';
import { dhcp } from '../../support/lab.ts';

checkRule('dhcp-host-family', {
  reports: [
    {
      name: 'an IPv6 address where IPv4 is served',
      xml: dhcp("<host mac='52:54:00:00:00:01' ip='«fd00::5»'/>"),
      says: 'fd00::5 is an IPv6 address, and this <dhcp> serves IPv4; move the reservation to an IPv6 <ip>',
    },
    {
      name: 'an IPv4 address where IPv6 is served',
      xml: dhcp("<host name='web' ip='«10.0.0.5»'/>", "family='ipv6' address='fd00::1' prefix='64'"),
      says: '10.0.0.5 is an IPv4 address, and this <dhcp> serves IPv6; move the reservation to an IPv4 <ip>',
    },
  ],
  accepts: { 'an address of the same family': dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.5'/>") },
});
