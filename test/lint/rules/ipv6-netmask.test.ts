import { checkRule } from '../../support/check-rule.ts';

checkRule('ipv6-netmask', {
  around: '<network><name>n</name>…</network>',
  reports: [
    {
      xml: "<ip family='ipv6' address='fd00::1' netmask='«ffff::»'/>",
      says: 'IPv6 subnets have a prefix, not a netmask',
      fixed: "<ip family='ipv6' address='fd00::1'/>",
    },
  ],
  accepts: {
    'a prefix': "<ip family='ipv6' address='fd00::1' prefix='64'/>",
    IPv4: "<ip address='10.0.0.1' netmask='255.255.0.0'/>",
  },
});
