import { lab, testRule } from '../../support/rules.ts';

testRule('bridge-delay-long', {
  reported: [
    [
      'a delay that outlasts DHCP',
      lab("<bridge name='virbr5' delay='15'/>"),
      [
        "warning advice /network/bridge/@delay: a guest gets no packets for 30 s after it starts, and DHCP or network boot may give up by then; write delay='0'",
      ],
    ],
    [
      'a delay that the kernel shortens to its longest',
      lab("<bridge name='virbr5' stp='on' delay='600'/>"),
      [
        "warning advice /network/bridge/@delay: a guest gets no packets for 60 s after it starts, and DHCP or network boot may give up by then; write delay='0'",
      ],
    ],
  ],
  notReported: [
    ['a short delay', lab("<bridge name='virbr5' delay='5'/>")],
    ['a delay without the spanning tree protocol, since ports forward at once', lab("<bridge name='virbr5' stp='off' delay='15'/>")],
    ['a delay that libvirt refuses anyway', lab("<forward mode='bridge'/>\n<bridge name='virbr5' delay='15'/>")],
  ],
  fixed: [
    [
      'a long delay',
      lab("<bridge name='virbr5' delay='15'/>"),
      `<network>
  <name>lab</name>
  <bridge name='virbr5' delay='0'/>
</network>
`,
    ],
  ],
});
