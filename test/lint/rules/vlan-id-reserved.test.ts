import { lab, testRule } from '../../support/rules.ts';

testRule('vlan-id-reserved', {
  reported: [
    [
      'the numbers 0 and 4095',
      lab(
        "<forward mode='hostdev'>\n  <pf dev='eth0'/>\n</forward>\n<vlan trunk='yes'>\n  <tag id='0'/>\n  <tag id='5'/>\n  <tag id='4095'/>\n</vlan>",
      ),
      [
        'warning silent /network/vlan/tag[1]/@id: the VLAN number 0 marks frames without a VLAN; use 1 to 4094',
        'warning silent /network/vlan/tag[3]/@id: the VLAN number 4095 is reserved; use 1 to 4094',
      ],
    ],
  ],
  notReported: [
    [
      'the numbers between',
      lab("<forward mode='hostdev'>\n  <pf dev='eth0'/>\n</forward>\n<vlan trunk='yes'>\n  <tag id='1'/>\n  <tag id='4094'/>\n</vlan>"),
    ],
  ],
});
