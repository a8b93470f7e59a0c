import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('ip-is-network-address', {
  reports: [
    {
      name: 'the name of the subnet',
      xml: lab("<ip address='«192.168.100.0»' prefix='24'/>"),
      says: '192.168.100.0 is the network address of 192.168.100.0/24; the bridge needs an address for a host',
      fixed: lab("<ip address='192.168.100.1' prefix='24'/>"),
    },
    {
      name: 'the name of a subnet that does not end in 0',
      xml: lab("<ip address='«10.0.0.64»' prefix='26'/>"),
      says: '10.0.0.64 is the network address of 10.0.0.64/26; the bridge needs an address for a host',
      fixed: lab("<ip address='10.0.0.65' prefix='26'/>"),
    },
    {
      name: 'the address of all routers of an IPv6 subnet',
      xml: lab("<ip family='ipv6' address='«fd00::»' prefix='64'/>"),
      says: 'fd00:: stands for any router in fd00::/64; give the bridge an address of its own',
      as: 'warning silent',
      fixed: lab("<ip family='ipv6' address='fd00::1' prefix='64'/>"),
    },
  ],
  accepts: {
    'the address of a host': lab("<ip address='192.168.100.1' prefix='24'/>"),
    'an address that ends in 0 inside a larger subnet': lab("<ip address='10.0.1.0' prefix='16'/>"),
    'the first address of a /31': lab("<ip address='10.0.0.0' prefix='31'/>"),
  },
});
