import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('bridge-delay-long', {
  reports: [
    {
      name: 'a delay that outlasts DHCP',
      xml: lab("<bridge name='virbr5' delay='«15»'/>"),
      says: "a guest gets no packets for 30 s after it starts, and DHCP or network boot may give up by then; write delay='0'",
      fixed: lab("<bridge name='virbr5' delay='0'/>"),
    },
    {
      name: 'a delay that the kernel shortens to its longest',
      xml: lab("<bridge name='virbr5' stp='on' delay='«600»'/>"),
      says: "a guest gets no packets for 60 s after it starts, and DHCP or network boot may give up by then; write delay='0'",
      fixed: lab("<bridge name='virbr5' stp='on' delay='0'/>"),
    },
  ],
  accepts: {
    'a short delay': lab("<bridge name='virbr5' delay='5'/>"),
    'a delay without the spanning tree protocol, since ports forward at once': lab("<bridge name='virbr5' stp='off' delay='15'/>"),
    'a delay that libvirt refuses anyway': lab("<forward mode='bridge'/>\n<bridge name='virbr5' delay='15'/>"),
  },
});
