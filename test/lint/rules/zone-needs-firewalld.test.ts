import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('zone-needs-firewalld', {
  reports: [
    {
      name: 'a zone where firewalld does not run',
      xml: lab("<bridge name='virbr5' zone='«lab»'/>"),
      says: "firewalld does not run on this host, so the network cannot be put into zone 'lab' and does not start",
      fixed: lab("<bridge name='virbr5'/>"),
      options: { facts: { firewalld: false } },
    },
  ],
  accepts: {
    'a zone where it runs': { xml: lab("<bridge name='virbr5' zone='lab'/>"), options: { facts: { firewalld: true } } },
    'anything when nothing is known about the host': lab("<bridge name='virbr5' zone='lab'/>"),
    'an open network, which is put into none': {
      xml: lab("<forward mode='open'/>\n<bridge name='virbr5' zone='lab'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      options: { facts: { firewalld: false } },
    },
  },
});
