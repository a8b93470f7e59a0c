import { checkRule } from '../../support/check-rule.ts';

checkRule('ip-prefix-too-long', {
  around: '<network><name>n</name>…</network>',
  reports: [
    {
      xml: "<ip address='10.0.0.1' prefix='«33»'/>",
      says: 'the prefix is /33, and an IPv4 address has 32 bits',
    },
    {
      xml: "<ip family='ipv6' address='fd00::1' prefix='«129»'/>",
      says: 'the prefix is /129, and an IPv6 address has 128 bits',
    },
  ],
  accepts: {
    'all of the address': "<ip address='10.0.0.1' prefix='32'/><ip family='ipv6' address='fd00::1' prefix='128'/>",
    'an address of another family, which comes first': "<ip address='fd00::1' prefix='64'/>",
  },
});
