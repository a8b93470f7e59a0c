import { checkRule } from '../../support/check-rule.ts';

checkRule('dhcp-multiple-per-family', {
  reports: [
    {
      xml: "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><range start='10.0.0.2' end='10.0.0.9'/></dhcp></ip><ip address='10.0.1.1' prefix='24'><«dhcp»><host name='a' ip='10.0.1.5'/></dhcp></ip></network>",
      says: 'one IPv4 subnet of a network can have DHCP, and 10.0.0.1 has it already; use a network of its own',
    },
    {
      xml: "<network><name>n</name><ip family='ipv6' address='fd00::1' prefix='64'><dhcp><host name='a' ip='fd00::5'/></dhcp></ip><ip family='ipv6' address='fd01::1' prefix='64'><«dhcp»><host name='a' ip='fd01::5'/></dhcp></ip></network>",
      says: 'one IPv6 subnet of a network can have DHCP, and fd00::1 has it already; use a network of its own',
    },
  ],
  accepts: {
    'one of each family':
      "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><range start='10.0.0.2' end='10.0.0.9'/></dhcp></ip><ip family='ipv6' address='fd01::1' prefix='64'><dhcp><host name='a' ip='fd01::5'/></dhcp></ip></network>",
    'DHCP that serves nothing':
      "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><range start='10.0.0.2' end='10.0.0.9'/></dhcp></ip><ip address='10.0.1.1' prefix='24'><dhcp><bootp file='f'/></dhcp></ip></network>",
  },
});
