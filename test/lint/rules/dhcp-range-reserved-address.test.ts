import { checkRule } from '../../support/check-rule.ts';

checkRule('dhcp-range-reserved-address', {
  around: "<network><name>n</name><ip address='10.0.0.1' prefix='24'><dhcp>…</dhcp></ip></network>",
  reports: [
    {
      xml: "<range start='«10.0.0.0»' end='10.0.0.9'/>",
      says: '10.0.0.0 is the network address of 10.0.0.0/24, which no guest can have',
      fixed: "<range start='10.0.0.1' end='10.0.0.9'/>",
    },
    {
      xml: "<range start='10.0.0.9' end='«10.0.0.255»'/>",
      says: '10.0.0.255 is the broadcast address of 10.0.0.0/24, which no guest can have',
      fixed: "<range start='10.0.0.9' end='10.0.0.254'/>",
    },
  ],
  accepts: {
    'all other addresses': "<range start='10.0.0.1' end='10.0.0.254'/>",
  },
});

checkRule('dhcp-range-reserved-address', {
  reports: [
    {
      xml: "<network><name>n</name><ip address='10.0.0.1' prefix='31'><dhcp><range start='10.0.0.1' end='«10.0.0.1»'/></dhcp></ip></network>",
      says: '10.0.0.1 is the broadcast address of 10.0.0.0/31, which no guest can have',
    },
  ],
  accepts: {
    'such addresses within a larger subnet':
      "<network><name>n</name><ip address='10.0.0.1' prefix='16'><dhcp><range start='10.0.1.0' end='10.0.1.255'/></dhcp></ip></network>",
    'the first address of an IPv6 subnet':
      "<network><name>n</name><ip family='ipv6' address='fd00::1' prefix='64'><dhcp><range start='fd00::' end='fd00::9'/></dhcp></ip></network>",
  },
});
