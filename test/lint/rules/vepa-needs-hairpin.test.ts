import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('vepa-needs-hairpin', {
  reports: [
    {
      name: 'the mode',
      xml: lab("<forward mode='«vepa»' dev='eth0'/>"),
      says: "in mode 'vepa' guests reach each other only by a switch that sends packets back (hairpin); otherwise use mode 'bridge'",
      fixed: lab("<forward mode='bridge' dev='eth0'/>"),
    },
  ],
  accepts: {
    'another mode': lab("<forward mode='private' dev='eth0'/>"),
    'a network that says what switch it has': lab(
      "<forward mode='vepa' dev='eth0'/>\n<virtualport type='802.1Qbg'>\n  <parameters managerid='11' typeid='1193047' typeidversion='2'/>\n</virtualport>",
    ),
  },
});
