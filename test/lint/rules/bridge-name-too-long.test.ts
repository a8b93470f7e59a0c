import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('bridge-name-too-long', {
  reports: [
    {
      name: 'sixteen characters',
      xml: lab("<bridge name='«virbr-production»'/>"),
      says: 'the name has 16 bytes, and the kernel allows 15; shorten it',
      fixed: lab("<bridge name='virbr-prod-0285'/>"),
    },
    {
      name: 'few characters of many bytes',
      xml: lab("<bridge name='«brüüüüüüü»'/>"),
      says: 'the name has 16 bytes, and the kernel allows 15; shorten it',
    },
    {
      name: 'a template that leaves no room for a number',
      xml: lab("<bridge name='«virbr-productio%d»'/>"),
      says: 'the name has 16 bytes, and the kernel allows 15; shorten it',
    },
    {
      name: 'the name of a bridge of the host',
      xml: lab("<forward mode='bridge'/>\n<bridge name='«openshift-cluster»'/>"),
      says: 'the name has 17 bytes, and the kernel allows 15; shorten it',
    },
  ],
  accepts: {
    'fifteen characters': lab("<bridge name='virbr-productio'/>"),
    'a template with room for one digit': lab("<bridge name='virbr-product%d'/>"),
    'blanks around a name that fits': lab("<bridge name='virbr-productio '/>"),
  },
});
