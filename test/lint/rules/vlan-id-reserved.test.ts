import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('vlan-id-reserved', {
  reports: [
    {
      name: 'the numbers 0 and 4095',
      xml: lab(
        "<forward mode='hostdev'>\n  <pf dev='eth0'/>\n</forward>\n<vlan trunk='yes'>\n  <tag id='«0»'/>\n  <tag id='5'/>\n  <tag id='«4095»'/>\n</vlan>",
      ),
      says: ['the VLAN number 0 marks frames without a VLAN; use 1 to 4094', 'the VLAN number 4095 is reserved; use 1 to 4094'],
    },
  ],
  accepts: {
    'the numbers between': lab(
      "<forward mode='hostdev'>\n  <pf dev='eth0'/>\n</forward>\n<vlan trunk='yes'>\n  <tag id='1'/>\n  <tag id='4094'/>\n</vlan>",
    ),
  },
});
