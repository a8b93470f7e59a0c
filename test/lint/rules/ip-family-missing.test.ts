import { checkRule } from '../../support/check-rule.ts';

checkRule('ip-family-missing', {
  around: '<network><name>n</name>…</network>',
  reports: [
    {
      xml: "<ip address='«fd00::1»' prefix='64'/>",
      says: "fd00::1 is an IPv6 address, and libvirt expects IPv4 without family='ipv6'",
      fixed: "<ip family='ipv6' address='fd00::1' prefix='64'/>",
    },
    {
      xml: "<ip family='«ipv4»' address='fd00::1' prefix='64'/>",
      says: "family is 'ipv4', and fd00::1 is an IPv6 address",
      fixed: "<ip family='ipv6' address='fd00::1' prefix='64'/>",
    },
    {
      xml: "<ip family='' address='«fd00::1»' prefix='64'/>",
      says: "fd00::1 is an IPv6 address, and libvirt expects IPv4 without family='ipv6'",
      fixed: "<ip family='ipv6' address='fd00::1' prefix='64'/>",
    },
  ],
  accepts: {
    'the family': "<ip family='ipv6' address='fd00::1' prefix='64'/>",
    IPv4: "<ip address='10.0.0.1' prefix='24'/>",
    'a word that is no family': "<ip family='v6' address='fd00::1' prefix='64'/>",
  },
});
