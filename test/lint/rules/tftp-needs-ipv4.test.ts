import { checkRule } from '../../support/check-rule.ts';

checkRule('tftp-needs-ipv4', {
  reports: [
    {
      xml: "<network><name>n</name><ip family='ipv6' address='fd00::1' prefix='64'><«tftp» root='/srv'/></ip></network>",
      says: 'libvirt serves TFTP over IPv4 alone; move <tftp> to an IPv4 <ip>',
      fixed: "<network><name>n</name><ip family='ipv6' address='fd00::1' prefix='64'></ip></network>",
    },
    {
      xml: "<network><name>n</name><ip family='ipv6' address='fd00::1' prefix='64'><«tftp»/></ip></network>",
      says: 'libvirt serves TFTP over IPv4 alone; move <tftp> to an IPv4 <ip>',
      fixed: "<network><name>n</name><ip family='ipv6' address='fd00::1' prefix='64'></ip></network>",
    },
  ],
  accepts: {
    IPv4: "<network><name>n</name><ip address='10.0.0.1' prefix='24'><tftp root='/srv'/></ip></network>",
  },
});
