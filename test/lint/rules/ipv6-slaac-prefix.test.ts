import { checkRule } from '../../support/check-rule.ts';
import { dhcp, lab } from '../../support/lab.ts';

checkRule('ipv6-slaac-prefix', {
  reports: [
    {
      name: 'a larger subnet',
      xml: lab("<ip family='ipv6' address='fd00::1' prefix='«48»'/>"),
      says: 'guests give themselves addresses in a /64 alone; in a /48 without <dhcp> they get none',
      fixed: lab("<ip family='ipv6' address='fd00::1' prefix='64'/>"),
    },
    {
      name: 'a smaller subnet',
      xml: lab("<ip family='ipv6' address='fd00::1' prefix='«80»'/>"),
      says: 'guests give themselves addresses in a /64 alone; in a /80 without <dhcp> they get none',
      fixed: lab("<ip family='ipv6' address='fd00::1' prefix='64'/>"),
    },
  ],
  accepts: {
    'a /64': lab("<ip family='ipv6' address='fd00::1' prefix='64'/>"),
    'a subnet with DHCP': dhcp("<range start='fd00::10' end='fd00::20'/>", "family='ipv6' address='fd00::1' prefix='120'"),
  },
});
