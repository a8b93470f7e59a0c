import { checkRule } from '../../support/check-rule.ts';
import { dhcp } from '../../support/lab.ts';

checkRule('dhcp-host-outside-subnet', {
  reports: [
    {
      name: 'an address of another subnet',
      xml: dhcp("<host mac='52:54:00:00:00:01' ip='«10.0.1.5»'/>"),
      says: '10.0.1.5 is not inside 10.0.0.0/24, so no guest ever gets it',
      fixed: dhcp("<host mac='52:54:00:00:00:01' ip='10.0.0.5'/>"),
    },
    {
      name: 'an IPv6 address of another subnet',
      xml: dhcp("<host name='web' ip='«fd01::5»'/>", "family='ipv6' address='fd00::1' prefix='64'"),
      says: 'fd01::5 is not inside fd00::/64, so no guest ever gets it',
      fixed: dhcp("<host name='web' ip='fd00::5'/>", "family='ipv6' address='fd00::1' prefix='64'"),
    },
  ],
  accepts: {
    'an address outside the ranges': dhcp("<range start='10.0.0.100' end='10.0.0.200'/>\n<host mac='52:54:00:00:00:01' ip='10.0.0.5'/>"),
    'an address of the other family, which is reported as such': dhcp("<host mac='52:54:00:00:00:01' ip='fd00::5'/>"),
    'an address in a spelling that means another': dhcp("<host mac='52:54:00:00:00:01' ip='10.0.5'/>", "address='10.0.0.1' prefix='30'"),
  },
});
