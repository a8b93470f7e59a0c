import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('localptr-prefix', {
  reports: [
    {
      name: 'an IPv4 subnet between the borders of reverse names',
      xml: lab("<ip address='10.0.0.1' prefix='20' localPtr='«yes»'/>"),
      says: 'reverse DNS has names for subnets of /8, /16 and /24, and this is a /20; the network does not start',
      fixed: lab("<ip address='10.0.0.1' prefix='20'/>"),
    },
    {
      name: 'a netmask',
      xml: lab("<ip address='10.0.0.1' netmask='255.255.255.128' localPtr='«yes»'/>"),
      says: 'reverse DNS has names for subnets of /8, /16 and /24, and this is a /25; the network does not start',
      fixed: lab("<ip address='10.0.0.1' netmask='255.255.255.128'/>"),
    },
    {
      name: 'an IPv6 subnet',
      xml: lab("<ip family='ipv6' address='fd00::1' prefix='62' localPtr='«yes»'/>"),
      says: 'reverse DNS has names for subnets of /4, /8 and so on up to /124, and this is a /62; the network does not start',
      fixed: lab("<ip family='ipv6' address='fd00::1' prefix='62'/>"),
    },
    {
      name: 'a subnet of one address',
      xml: lab("<ip address='10.0.0.1' prefix='32' localPtr='«yes»'/>"),
      says: 'reverse DNS has names for subnets of /8, /16 and /24, and this is a /32; the network does not start',
      fixed: lab("<ip address='10.0.0.1' prefix='32'/>"),
    },
  ],
  accepts: {
    'a /24': lab("<ip address='10.0.0.1' prefix='24' localPtr='yes'/>"),
    'a /64 and a /124': lab(
      "<ip family='ipv6' address='fd00::1' localPtr='yes'/>\n<ip family='ipv6' address='fd01::1' prefix='124' localPtr='yes'/>",
    ),
    'a network without DNS': lab("<dns enable='no'/>\n<ip address='10.0.0.1' prefix='20' localPtr='yes'/>"),
    'a subnet without it': lab("<ip address='10.0.0.1' prefix='20' localPtr='no'/>"),
  },
});
