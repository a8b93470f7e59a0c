import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('dns-srv-underscore', {
  reports: [
    {
      name: 'an underscore before the service',
      xml: lab("<dns>\n  <srv service='«_ldap»' protocol='tcp' target='dc.lab' port='389'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
      says: "libvirt adds an underscore, so the record is for '__ldap'; write 'ldap'",
      fixed: lab("<dns>\n  <srv service='ldap' protocol='tcp' target='dc.lab' port='389'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
    },
  ],
  accepts: {
    'a service': lab(
      "<dns>\n  <srv service='ldap' protocol='tcp' target='dc.lab' port='389'/>\n  <srv service='my_app' protocol='tcp'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>",
    ),
  },
});
