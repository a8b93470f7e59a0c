import { lab, testRule } from '../../support/rules.ts';

testRule('zone-needs-firewalld', {
  reported: [
    [
      'a zone where firewalld does not run',
      lab("<bridge name='virbr5' zone='lab'/>"),
      [
        "error start /network/bridge/@zone: firewalld does not run on this host, so the network cannot be put into zone 'lab' and does not start",
      ],
      { facts: { firewalld: false } },
    ],
  ],
  notReported: [
    ['a zone where it runs', lab("<bridge name='virbr5' zone='lab'/>"), { facts: { firewalld: true } }],
    ['anything when nothing is known about the host', lab("<bridge name='virbr5' zone='lab'/>")],
    [
      'an open network, which is put into none',
      lab("<forward mode='open'/>\n<bridge name='virbr5' zone='lab'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      { facts: { firewalld: false } },
    ],
  ],
  fixed: [
    [
      'it',
      lab("<bridge name='virbr5' zone='lab'/>"),
      `<network>
  <name>lab</name>
  <bridge name='virbr5'/>
</network>
`,
      { facts: { firewalld: false } },
    ],
  ],
});
