import { checkRule } from '../../support/check-rule.ts';

checkRule('nat-address-range', {
  around: "<network><name>n</name><forward><nat>…</nat></forward><ip address='10.0.0.1' prefix='24'/></network>",
  reports: [
    {
      xml: "<address start='1.2.3.9' end='«1.2.3.4»'/>",
      says: 'the range ends at 1.2.3.4, before its start 1.2.3.9',
      fixed: "<address start='1.2.3.4' end='1.2.3.9'/>",
    },
    {
      xml: "<address start='1.2.3.4' end='«1.3.3.4»'/>",
      says: 'the range from 1.2.3.4 to 1.3.3.4 is too large for libvirt: the first two numbers must be the same',
    },
    {
      xml: "<address start='«fd00::1»' end='fd00::2'/>",
      says: 'fd00::1 is an IPv6 address; NAT takes IPv4 addresses here',
    },
    {
      xml: "<address start='1.2.3.4' end='«fd00::2»'/>",
      says: 'fd00::2 is an IPv6 address; NAT takes IPv4 addresses here',
    },
  ],
  accepts: {
    'one address': "<address start='1.2.3.4' end='1.2.3.4'/>",
    'an address that cannot be read': "<address start='1.2.3.9' end='x'/>",
  },
});
