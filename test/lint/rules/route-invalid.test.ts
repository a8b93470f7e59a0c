import { checkRule } from '../../support/check-rule.ts';

checkRule('route-invalid', {
  around: "<network><name>n</name><ip address='10.0.0.1' prefix='24'/><ip family='ipv6' address='fd00::1' prefix='64'/>…</network>",
  reports: [
    {
      xml: "<route address='«10.9.0.1»' prefix='16' gateway='10.0.0.2'/>",
      says: '10.9.0.1 is not a network address: its bits outside /16 must be zero',
      fixed: "<route address='10.9.0.0' prefix='16' gateway='10.0.0.2'/>",
    },
    {
      xml: "<route address='«10.9.0.1»' netmask='255.255.0.0' gateway='10.0.0.2'/>",
      says: '10.9.0.1 is not a network address: its bits outside /16 must be zero',
      fixed: "<route address='10.9.0.0' netmask='255.255.0.0' gateway='10.0.0.2'/>",
    },
    {
      xml: "<route address='«10.9.0.0»' gateway='10.0.0.2'/>",
      says: '10.9.0.0 is not a network address: no prefix is given, and libvirt takes that for /0',
    },
    {
      xml: "<route address='«10.9.1.0»' netmask='255.0.255.0' gateway='10.0.0.2'/>",
      says: '10.9.1.0 is not a network address: it has bits outside 255.0.255.0',
    },
    {
      xml: "<route address='10.9.0.0' prefix='«33»' gateway='10.0.0.2'/>",
      says: 'the prefix is /33, and the address has 32 bits',
    },
    {
      xml: "<route address='10.9.0.0' prefix='16' netmask='«255.255.0.0»' gateway='10.0.0.2'/>",
      says: 'give the prefix or the netmask, not both',
    },
    {
      xml: "<route address='10.9.0.0' netmask='«ffff::»' gateway='10.0.0.2'/>",
      says: 'ffff:: is no IPv4 netmask',
    },
    {
      xml: "<route address='«fd09::»' prefix='64' gateway='fd00::2'/>",
      says: "fd09:: is an IPv6 address, and libvirt expects IPv4 without family='ipv6'",
      fixed: "<route family='ipv6' address='fd09::' prefix='64' gateway='fd00::2'/>",
    },
    {
      xml: "<route family='ipv6' address='fd09::' prefix='64' gateway='«10.0.0.2»'/>",
      says: "family is 'ipv6', and 10.0.0.2 is not of that family",
    },
    {
      xml: "<route family='ipv6' address='fd09::' netmask='«ffff::»' gateway='fd00::2'/>",
      says: 'IPv6 routes have a prefix, not a netmask',
    },
  ],
  accepts: {
    'a route': "<route address='10.9.0.0' prefix='16' gateway='10.0.0.2' metric='3'/>",
    'a netmask': "<route address='10.9.0.0' netmask='255.255.0.0' gateway='10.0.0.2'/>",
    'a route to everywhere': "<route address='0.0.0.0' gateway='10.0.0.2'/>",
    IPv6: "<route family='ipv6' address='fd09::' prefix='64' gateway='fd00::2'/>",
    'a route that stands there twice':
      "<route address='10.9.0.0' prefix='16' gateway='10.0.0.2'/><route address='10.9.0.0' prefix='16' gateway='10.0.0.2'/>",
  },
});

checkRule('route-invalid', {
  reports: [
    {
      xml: "<interface type='ethernet'><source><route address='«10.9.0.1»' prefix='16' gateway='10.0.0.2'/></source></interface>",
      says: '10.9.0.1 is not a network address: its bits outside /16 must be zero',
      fixed: "<interface type='ethernet'><source><route address='10.9.0.0' prefix='16' gateway='10.0.0.2'/></source></interface>",
    },
  ],
  accepts: {},
});
