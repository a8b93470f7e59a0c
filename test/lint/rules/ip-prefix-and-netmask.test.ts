import { checkRule } from '../../support/check-rule.ts';

checkRule('ip-prefix-and-netmask', {
  around: '<network><name>n</name>…</network>',
  reports: [
    {
      xml: "<ip address='10.0.0.1' netmask='«255.255.255.0»' prefix='24'/>",
      says: 'give the prefix or the netmask, not both',
      fixed: "<ip address='10.0.0.1' prefix='24'/>",
    },
    {
      xml: "<ip address='10.0.0.1' netmask='«255.255.0.0»' prefix='24'/>",
      says: 'give the prefix or the netmask, not both; /24 and 255.255.0.0 do not even agree',
      fixed: "<ip address='10.0.0.1' prefix='24'/>",
    },
    {
      xml: "<ip address='10.0.0.1' netmask='255.255.0.0' prefix='«0»'/>",
      says: 'a prefix of 0 counts as none beside the netmask; remove it',
      fixed: "<ip address='10.0.0.1' netmask='255.255.0.0'/>",
      as: 'warning schema',
    },
  ],
  accepts: {
    'one of them': "<ip address='10.0.0.1' netmask='255.255.0.0'/><ip address='10.0.0.1' prefix='24'/>",
    'IPv6, of which another rule speaks': "<ip family='ipv6' address='fd00::1' netmask='ffff::' prefix='64'/>",
  },
});
