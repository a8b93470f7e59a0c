import { checkRule } from '../../support/check-rule.ts';

checkRule('dhcp-range-family', {
  reports: [
    {
      xml: "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><range start='«10.0.0.2»' end='fd00::3'/></dhcp></ip></network>",
      says: '10.0.0.2 and fd00::3 are of different families',
    },
    {
      xml: "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><range start='«fd00::2»' end='fd00::3'/></dhcp></ip></network>",
      says: "the range is IPv6, the network's address 10.0.0.1 is IPv4",
    },
    {
      xml: "<network><name>n</name><ip address='10.0.0.1' netmask='255.0.255.0'><dhcp><range start='«10.0.0.2»' end='10.0.0.3'/></dhcp></ip></network>",
      says: 'libvirt finds no subnet for 10.0.0.1',
    },
    {
      xml: "<network><name>n</name><ip address='224.0.0.1'><dhcp><range start='«224.0.0.2»' end='224.0.0.3'/></dhcp></ip></network>",
      says: 'libvirt finds no subnet for 224.0.0.1',
    },
  ],
  accepts: {
    'ranges of the family of their subnet':
      "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><range start='10.0.0.2' end='10.0.0.3'/></dhcp></ip><ip family='ipv6' address='fd00::1' prefix='64'><dhcp><range start='fd00::2' end='fd00::3'/></dhcp></ip></network>",
    'an address that cannot be read':
      "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp><range start='x' end='fd00::3'/></dhcp></ip></network>",
  },
});
