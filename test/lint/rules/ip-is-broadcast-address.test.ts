import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('ip-is-broadcast-address', {
  reports: [
    {
      name: 'the last address of a subnet',
      xml: lab("<ip address='«10.0.0.255»' prefix='24'/>"),
      says: '10.0.0.255 is the broadcast address of 10.0.0.0/24; the bridge needs an address for a host',
      fixed: lab("<ip address='10.0.0.1' prefix='24'/>"),
    },
    {
      name: 'it',
      xml: lab("<ip address='«10.0.0.127»' netmask='255.255.255.128'/>"),
      says: '10.0.0.127 is the broadcast address of 10.0.0.0/25; the bridge needs an address for a host',
      fixed: lab("<ip address='10.0.0.1' netmask='255.255.255.128'/>"),
    },
  ],
  accepts: {
    'the address of a host': lab("<ip address='10.0.0.254' prefix='24'/>"),
    'the last address of a /31, which has no broadcast': lab("<ip address='10.0.0.1' prefix='31'/>"),
    'the last address of an IPv6 subnet': lab("<ip family='ipv6' address='fd00::ffff' prefix='112'/>"),
  },
});
