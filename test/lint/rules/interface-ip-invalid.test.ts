import { checkRule } from '../../support/check-rule.ts';

checkRule('interface-ip-invalid', {
  around: "<interface type='ethernet'><source>…</source></interface>",
  reports: [
    {
      xml: "<ip family='«ipv6»' address='10.0.0.2'/>",
      says: "family is 'ipv6', and 10.0.0.2 is an IPv4 address",
      fixed: "<ip family='ipv4' address='10.0.0.2'/>",
    },
    {
      xml: "<ip family='«ipv4»' address='fd00::2'/>",
      says: "family is 'ipv4', and fd00::2 is an IPv6 address",
      fixed: "<ip family='ipv6' address='fd00::2'/>",
    },
    { xml: "<ip address='10.0.0.2' prefix='«33»'/>", says: 'the prefix is /33, and an IPv4 address has 32 bits' },
    {
      xml: "<ip address='10.0.0.2' peer='«fd00::3»'/>",
      says: '10.0.0.2 is an IPv4 address, and its peer fd00::3 is not; both ends need one family',
    },
  ],
  accepts: {
    'an address without its family': "<ip address='fd00::2' prefix='64'/>",
    'the longest prefixes': "<ip address='10.0.0.2' prefix='32'/><ip address='fd00::2' prefix='128'/>",
    'a peer of the family': "<ip address='10.0.0.2' peer='10.0.0.3'/>",
    'an IPv4 address in the form of IPv6': "<ip family='ipv4' address='::ffff:10.0.0.2'/>",
    'an address that cannot be read': "<ip family='ipv6' address='x'/>",
  },
});
