import { lab, testRule } from '../../support/rules.ts';

testRule('bridge-name-too-long', {
  reported: [
    [
      'sixteen characters',
      lab("<bridge name='virbr-production'/>"),
      ['error start /network/bridge/@name: the name has 16 bytes, and the kernel allows 15; shorten it'],
    ],
    [
      'few characters of many bytes',
      lab("<bridge name='brüüüüüüü'/>"),
      ['error start /network/bridge/@name: the name has 16 bytes, and the kernel allows 15; shorten it'],
    ],
    [
      'a template that leaves no room for a number',
      lab("<bridge name='virbr-productio%d'/>"),
      ['error start /network/bridge/@name: the name has 16 bytes, and the kernel allows 15; shorten it'],
    ],
    [
      'the name of a bridge of the host',
      lab("<forward mode='bridge'/>\n<bridge name='openshift-cluster'/>"),
      ['error start /network/bridge/@name: the name has 17 bytes, and the kernel allows 15; shorten it'],
    ],
  ],
  notReported: [
    ['fifteen characters', lab("<bridge name='virbr-productio'/>")],
    ['a template with room for one digit', lab("<bridge name='virbr-product%d'/>")],
    ['blanks around a name that fits', lab("<bridge name='virbr-productio '/>")],
  ],
  fixed: [
    [
      'a name that libvirt gives, so that it stays unlike others',
      lab("<bridge name='virbr-production'/>"),
      `<network>
  <name>lab</name>
  <bridge name='virbr-prod-0285'/>
</network>
`,
    ],
  ],
});
