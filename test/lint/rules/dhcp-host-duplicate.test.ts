import { checkRule } from '../../support/check-rule.ts';
import { dhcp, lab } from '../../support/lab.ts';

checkRule('dhcp-host-duplicate', {
  reports: [
    {
      name: 'one address for two guests',
      xml: dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.5'/>\n<host mac='52:54:00:00:00:02' ip='«10.0.0.5»'/>"),
      says: '10.0.0.5 is reserved already, and dnsmasq drops this second reservation',
    },
    {
      name: 'two addresses for one guest, however its MAC address is written',
      xml: dhcp("<host mac='52:54:00:00:00:0a' ip='10.0.0.5'/>\n<host mac='«52:54:00:00:00:0A»' ip='10.0.0.6'/>"),
      says: '52:54:00:00:00:0A has a reservation already, and only the last one counts',
    },
    {
      name: 'one name for two guests, in any letter case',
      xml: dhcp("<host mac='52:54:00:00:00:01' name='web' ip='10.0.0.5'/>\n<host mac='52:54:00:00:00:02' name='«WEB»' ip='10.0.0.6'/>"),
      says: "the name 'WEB' is reserved already, and the guest that asks last takes it from the other",
      as: 'warning silent',
    },
    {
      name: 'the same again, once',
      xml: dhcp("<host mac='52:54:00:00:00:01' name='web' ip='10.0.0.5'/>\n<host mac='52:54:00:00:00:01' name='web' ip='«10.0.0.5»'/>"),
      says: '10.0.0.5 is reserved already, and dnsmasq drops this second reservation',
      fixed: dhcp("<host mac='52:54:00:00:00:01' name='web' ip='10.0.0.5'/>"),
    },
    {
      name: 'one DHCPv6 identifier in two spellings',
      xml: dhcp(
        "<host id='0:1:0:1:7a:8e:8f:2b:2a:b0:a8:9e:63:23' ip='fd00::5'/>\n<host id='«00:01:00:01:7A:8E:8F:2B:2A:B0:A8:9E:63:23»' ip='fd00::6'/>",
        "family='ipv6' address='fd00::1' prefix='64'",
      ),
      says: '00:01:00:01:7A:8E:8F:2B:2A:B0:A8:9E:63:23 has a reservation already, and only one of them counts',
    },
    {
      name: 'one IPv6 address for two guests',
      xml: dhcp("<host name='a' ip='fd00::5'/>\n<host name='b' ip='«fd00:0::5»'/>", "family='ipv6' address='fd00::1' prefix='64'"),
      says: 'fd00:0::5 is reserved already, and one guest alone can have it',
    },
    {
      name: 'a reservation that is there twice',
      xml: dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.5'/>\n<host mac='52:54:00:00:00:01' ip='«10.0.0.5»'/>"),
      says: '10.0.0.5 is reserved already, and dnsmasq drops this second reservation',
      fixed: dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.5'/>"),
    },
  ],
  accepts: {
    'different guests': dhcp(
      "<host mac='52:54:00:00:00:01' name='a' ip='10.0.0.5'/>\n<host mac='52:54:00:00:00:02' name='b' ip='10.0.0.6'/>",
    ),
    'one name in IPv4 and in IPv6': lab(
      "<ip address='10.0.0.1' prefix='24'>\n  <dhcp>\n    <host name='web' ip='10.0.0.5'/>\n  </dhcp>\n</ip>\n<ip family='ipv6' address='fd00::1' prefix='64'>\n  <dhcp>\n    <host name='web' ip='fd00::5'/>\n  </dhcp>\n</ip>",
    ),
  },
});
