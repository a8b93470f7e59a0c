import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('bridge-delay-out-of-range', {
  reports: [
    {
      name: 'the first number that libvirt takes for negative',
      xml: lab("<bridge name='virbr5' delay='«9223372036854775808»'/>"),
      says: 'libvirt stores this number as a negative one, cannot read the network again, and does not start it; write seconds, up to 30',
      fixed: lab("<bridge name='virbr5' delay='0'/>"),
    },
    {
      name: 'the number',
      xml: lab("<bridge name='virbr5' delay='«18446744073709551615»'/>"),
      says: 'libvirt stores this number as a negative one, cannot read the network again, and does not start it; write seconds, up to 30',
      fixed: lab("<bridge name='virbr5' delay='0'/>"),
    },
  ],
  accepts: {
    'the largest number that libvirt stores': lab("<bridge name='virbr5' delay='9223372036854775807'/>"),
    'an ordinary delay': lab("<bridge name='virbr5' delay='2'/>"),
  },
});
