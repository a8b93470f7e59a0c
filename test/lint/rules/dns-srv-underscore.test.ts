import { lab, testRule } from '../../support/rules.ts';

testRule('dns-srv-underscore', {
  reported: [
    [
      'an underscore before the service',
      lab("<dns>\n  <srv service='_ldap' protocol='tcp' target='dc.lab' port='389'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
      ["warning silent /network/dns/srv[1]/@service: libvirt adds an underscore, so the record is for '__ldap'; write 'ldap'"],
    ],
  ],
  notReported: [
    [
      'a service',
      lab(
        "<dns>\n  <srv service='ldap' protocol='tcp' target='dc.lab' port='389'/>\n  <srv service='my_app' protocol='tcp'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>",
      ),
    ],
  ],
  fixed: [
    [
      'it',
      lab("<dns>\n  <srv service='_ldap' protocol='tcp' target='dc.lab' port='389'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
      `<network>
  <name>lab</name>
  <dns>
    <srv service='ldap' protocol='tcp' target='dc.lab' port='389'/>
  </dns>
  <ip address='10.0.0.1' prefix='24'/>
</network>
`,
    ],
  ],
});
