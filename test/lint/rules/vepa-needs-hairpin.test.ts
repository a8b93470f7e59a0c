import { lab, testRule } from '../../support/rules.ts';

testRule('vepa-needs-hairpin', {
  reported: [
    [
      'the mode',
      lab("<forward mode='vepa' dev='eth0'/>"),
      [
        "info advice /network/forward/@mode: in mode 'vepa' guests reach each other only by a switch that sends packets back (hairpin); otherwise use mode 'bridge'",
      ],
    ],
  ],
  notReported: [
    ['another mode', lab("<forward mode='private' dev='eth0'/>")],
    [
      'a network that says what switch it has',
      lab(
        "<forward mode='vepa' dev='eth0'/>\n<virtualport type='802.1Qbg'>\n  <parameters managerid='11' typeid='1193047' typeidversion='2'/>\n</virtualport>",
      ),
    ],
  ],
  fixed: [
    [
      'it',
      lab("<forward mode='vepa' dev='eth0'/>"),
      `<network>
  <name>lab</name>
  <forward mode='bridge' dev='eth0'/>
</network>
`,
    ],
  ],
});
