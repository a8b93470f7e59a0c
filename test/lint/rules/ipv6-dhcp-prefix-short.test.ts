import { checkRule } from '../../support/check-rule.ts';
import { dhcp, lab } from '../../support/lab.ts';

checkRule('ipv6-dhcp-prefix-short', {
  reports: [
    {
      name: 'a range in a /48',
      xml: dhcp("<range start='fd00::10' end='fd00::20'/>", "family='ipv6' address='fd00::1' prefix='«48»'"),
      says: 'dnsmasq serves DHCPv6 in subnets of /64 or smaller, and fd00::/48 is larger; the network does not start',
      fixed: dhcp("<range start='fd00::10' end='fd00::20'/>", "family='ipv6' address='fd00::1' prefix='64'"),
    },
    {
      name: 'a reservation in a /48',
      xml: dhcp("<host name='web' ip='fd00::20'/>", "family='ipv6' address='fd00::1' prefix='«48»'"),
      says: 'dnsmasq serves DHCPv6 in subnets of /64 or smaller, and fd00::/48 is larger; the network does not start',
      fixed: dhcp("<host name='web' ip='fd00::20'/>", "family='ipv6' address='fd00::1' prefix='64'"),
    },
  ],
  accepts: {
    'a /64': dhcp("<range start='fd00::10' end='fd00::20'/>", "family='ipv6' address='fd00::1' prefix='64'"),
    'a /120': dhcp("<range start='fd00::10' end='fd00::20'/>", "family='ipv6' address='fd00::1' prefix='120'"),
    'no prefix, which means /64': dhcp("<range start='fd00::10' end='fd00::20'/>", "family='ipv6' address='fd00::1'"),
    'a /48 without DHCP': lab("<ip family='ipv6' address='fd00::1' prefix='48'/>"),
  },
});
