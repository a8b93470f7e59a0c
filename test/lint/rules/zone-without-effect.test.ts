import { lab, testRule } from '../../support/rules.ts';

testRule('zone-without-effect', {
  reported: [
    [
      'a zone of an open network',
      lab("<forward mode='open'/>\n<bridge name='virbr5' zone='lab'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      [
        "warning silent /network/bridge/@zone: before libvirt 10.8.0 a network of mode 'open' is put into no zone, whatever is written here; remove it",
      ],
    ],
    [
      'the same for the release before the one that learned it',
      lab("<forward mode='open'/>\n<bridge name='virbr5' zone='lab'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      [
        "warning silent /network/bridge/@zone: before libvirt 10.8.0 a network of mode 'open' is put into no zone, whatever is written here; remove it",
      ],
      { libvirtVersion: '10.7.0' },
    ],
  ],
  notReported: [
    [
      'the same for that release',
      lab("<forward mode='open'/>\n<bridge name='virbr5' zone='lab'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      { libvirtVersion: '10.8.0' },
    ],
    ['a zone of another network', lab("<forward mode='nat'/>\n<bridge name='virbr5' zone='lab'/>\n<ip address='10.0.0.1' prefix='24'/>")],
  ],
  fixed: [
    [
      'it',
      lab("<forward mode='open'/>\n<bridge name='virbr5' zone='lab'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      `<network>
  <name>lab</name>
  <forward mode='open'/>
  <bridge name='virbr5'/>
  <ip address='10.0.0.1' prefix='24'/>
</network>
`,
    ],
  ],
});
