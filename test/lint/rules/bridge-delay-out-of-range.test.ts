import { lab, testRule } from '../../support/rules.ts';

testRule('bridge-delay-out-of-range', {
  reported: [
    [
      'the first number that libvirt takes for negative',
      lab("<bridge name='virbr5' delay='9223372036854775808'/>"),
      [
        'error start /network/bridge/@delay: libvirt stores this number as a negative one, cannot read the network again, and does not start it; write seconds, up to 30',
      ],
    ],
  ],
  notReported: [
    ['the largest number that libvirt stores', lab("<bridge name='virbr5' delay='9223372036854775807'/>")],
    ['an ordinary delay', lab("<bridge name='virbr5' delay='2'/>")],
  ],
  fixed: [
    [
      'the number',
      lab("<bridge name='virbr5' delay='18446744073709551615'/>"),
      `<network>
  <name>lab</name>
  <bridge name='virbr5' delay='0'/>
</network>
`,
    ],
  ],
});
