import { checkRule } from '../../support/check-rule.ts';

checkRule('dhcp-range-outside-subnet', {
  around: "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp>…</dhcp></ip></network>",
  reports: [
    {
      xml: "<range start='«10.0.1.2»' end='10.0.1.9'/>",
      says: 'the range from 10.0.1.2 to 10.0.1.9 is not inside 10.0.0.0/24',
      fixed: "<range start='10.0.0.2' end='10.0.0.9'/>",
    },
    {
      xml: "<range start='10.0.0.2' end='«10.0.1.9»'/>",
      says: 'the range from 10.0.0.2 to 10.0.1.9 is not inside 10.0.0.0/24',
      fixed: "<range start='10.0.0.2' end='10.0.0.9'/>",
    },
    {
      xml: "<range start='«192.168.122.100»' end='192.168.122.200'/>",
      says: 'the range from 192.168.122.100 to 192.168.122.200 is not inside 10.0.0.0/24',
      fixed: "<range start='10.0.0.100' end='10.0.0.200'/>",
    },
  ],
  accepts: {
    'a range inside': "<range start='10.0.0.2' end='10.0.0.254'/>",
    'an octal spelling of an address inside': "<range start='012.0.0.2' end='10.0.0.9'/>",
  },
});

checkRule('dhcp-range-outside-subnet', {
  reports: [
    {
      xml: "<network><name>n</name><ip address='192.168.0.1'><dhcp><range start='«192.168.1.2»' end='192.168.1.9'/></dhcp></ip></network>",
      says: 'the range from 192.168.1.2 to 192.168.1.9 is not inside 192.168.0.0/24',
      fixed: "<network><name>n</name><ip address='192.168.0.1'><dhcp><range start='192.168.0.2' end='192.168.0.9'/></dhcp></ip></network>",
    },
  ],
  accepts: {
    'a range in the class of an address without a prefix':
      "<network><name>n</name><ip address='10.0.0.1'><dhcp><range start='10.9.0.2' end='10.9.0.9'/></dhcp></ip></network>",
    'a range under a prefix that cannot be read':
      "<network><name>n</name><ip address='10.0.0.1' prefix='x'><dhcp><range start='10.9.0.2' end='10.9.0.9'/></dhcp></ip></network>",
  },
});
