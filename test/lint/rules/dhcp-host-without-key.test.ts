import { checkRule } from '../../support/check-rule.ts';

checkRule('dhcp-host-without-key', {
  reports: [
    {
      xml: "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><«host» ip='10.0.0.5'/></dhcp></ip></network>",
      says: 'a reservation needs mac or name, to say which guest it is for',
    },
    {
      xml: "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><«host» id='0:1' ip='10.0.0.5'/></dhcp></ip></network>",
      says: 'a reservation needs mac or name, to say which guest it is for; id counts for IPv6 alone',
    },
    {
      xml: "<network><name>n</name><ip family='ipv6' address='fd00::1' prefix='64'><dhcp><«host» ip='fd00::5'/></dhcp></ip></network>",
      says: 'a DHCPv6 reservation needs id (a DUID) or name, to say which guest it is for',
    },
  ],
  accepts: {
    'a name': "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><host name='a' ip='10.0.0.5'/></dhcp></ip></network>",
    'a MAC address':
      "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><host mac='52:54:00:00:00:01' ip='10.0.0.5'/></dhcp></ip></network>",
    'an id or a name for IPv6':
      "<network><name>n</name><ip family='ipv6' address='fd00::1' prefix='64'><dhcp><host id='0:1' ip='fd00::5'/><host name='a' ip='fd00::6'/></dhcp></ip></network>",
    'a MAC address that cannot be read':
      "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><host mac='x' ip='10.0.0.5'/></dhcp></ip></network>",
  },
});
