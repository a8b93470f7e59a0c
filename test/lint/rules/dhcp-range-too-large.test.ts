import { checkRule } from '../../support/check-rule.ts';

checkRule('dhcp-range-too-large', {
  around: "<network><name>n</name><ip address='10.0.0.1' prefix='8'><dhcp>…</dhcp></ip></network>",
  reports: [
    {
      xml: "<range start='10.0.0.2' end='«10.1.0.9»'/>",
      says: 'the range from 10.0.0.2 to 10.1.0.9 is too large for libvirt: the first two of the four numbers must be the same; narrow it, or split it',
    },
    {
      xml: "<range start='10.0.255.250' end='«10.1.0.5»'/>",
      says: 'the range from 10.0.255.250 to 10.1.0.5 is too large for libvirt: the first two of the four numbers must be the same; narrow it, or split it',
    },
  ],
  accepts: {
    'as many as fit': "<range start='10.0.0.1' end='10.0.255.255'/>",
  },
});

checkRule('dhcp-range-too-large', {
  reports: [
    {
      xml: "<network><name>n</name><ip family='ipv6' address='fd00::1' prefix='64'><dhcp><range start='fd00::10' end='«fd00::1:0»'/></dhcp></ip></network>",
      says: 'the range from fd00::10 to fd00::1:0 is too large for libvirt: all but the last of the eight groups must be the same; narrow it, or split it',
    },
  ],
  accepts: {
    'as many as fit in IPv6':
      "<network><name>n</name><ip family='ipv6' address='fd00::1' prefix='64'><dhcp><range start='fd00::' end='fd00::ffff'/></dhcp></ip></network>",
  },
});
