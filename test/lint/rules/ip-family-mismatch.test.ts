import { checkRule } from '../../support/check-rule.ts';

checkRule('ip-family-mismatch', {
  around: '<network><name>n</name>…</network>',
  reports: [
    {
      xml: "<ip family='«ipv6»' address='10.0.0.1' prefix='24'/>",
      says: "family is 'ipv6', and 10.0.0.1 is an IPv4 address",
      fixed: "<ip address='10.0.0.1' prefix='24'/>",
    },
    {
      xml: "<ip address='10.0.0.1' netmask='«ffff::»'/>",
      says: 'ffff:: is an IPv6 address; a netmask is one such as 255.255.255.0',
    },
  ],
  accepts: {
    'what agrees': "<ip family='ipv4' address='10.0.0.1' netmask='255.0.0.0'/><ip family='ipv6' address='fd00::1' prefix='64'/>",
    'an IPv6 address without a family, of which another rule speaks': "<ip address='fd00::1' prefix='64'/>",
    'an address that cannot be read': "<ip family='ipv6' address='x'/>",
  },
});
