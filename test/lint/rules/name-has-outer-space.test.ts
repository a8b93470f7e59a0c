import { lab, testRule } from '../../support/rules.ts';

testRule('name-has-outer-space', {
  reported: [
    [
      'the name of a network',
      '<network>\n  <name> lab</name>\n</network>\n',
      ["warning silent /network/name: libvirt takes the blanks around 'lab' for part of the name; remove them"],
    ],
    [
      'the name of a bridge',
      lab("<bridge name='virbr5 '/>"),
      [
        "warning schema /network/bridge/@name: name of <bridge> is written 'virbr5 ', and libvirt takes the blanks around it for part of the name; remove them",
      ],
    ],
    [
      'the name of a device',
      lab("<forward mode='nat' dev=' eth0'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      [
        "warning schema /network/forward/@dev: dev of <forward> is written ' eth0', and libvirt takes the blanks around it for part of the name; remove them",
      ],
    ],
    [
      'the name of a domain',
      lab("<domain name='lab.example&#10;'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      [
        "warning schema /network/domain/@name: name of <domain> is written 'lab.example\n', and libvirt takes the blanks around it for part of the name; remove them",
      ],
    ],
  ],
  notReported: [
    ['a name', lab("<bridge name='virbr5'/>")],
    ['blanks in a name', '<network>\n  <name>my lab</name>\n</network>\n'],
    ['a line break, which libvirt refuses', '<network>\n  <name>lab\n</name>\n</network>\n'],
  ],
  fixed: [
    [
      'the name of a network',
      '<network>\n  <name> lab </name>\n</network>\n',
      `<network>
  <name>lab</name>
</network>
`,
    ],
    [
      'the name of a bridge',
      lab("<bridge name='virbr5&#10;'/>"),
      `<network>
  <name>lab</name>
  <bridge name='virbr5'/>
</network>
`,
    ],
  ],
});
