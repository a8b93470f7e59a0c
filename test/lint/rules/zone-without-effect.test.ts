import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('zone-without-effect', {
  reports: [
    {
      name: 'a zone of an open network',
      xml: lab("<forward mode='open'/>\n<bridge name='virbr5' zone='«lab»'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      says: "before libvirt 10.8.0 a network of mode 'open' is put into no zone, whatever is written here; remove it",
      fixed: lab("<forward mode='open'/>\n<bridge name='virbr5'/>\n<ip address='10.0.0.1' prefix='24'/>"),
    },
    {
      name: 'the same for the release before the one that learned it',
      xml: lab("<forward mode='open'/>\n<bridge name='virbr5' zone='«lab»'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      says: "before libvirt 10.8.0 a network of mode 'open' is put into no zone, whatever is written here; remove it",
      fixed: lab("<forward mode='open'/>\n<bridge name='virbr5'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      options: { libvirtVersion: '10.7.0' },
    },
  ],
  accepts: {
    'the same for that release': {
      xml: lab("<forward mode='open'/>\n<bridge name='virbr5' zone='lab'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      options: { libvirtVersion: '10.8.0' },
    },
    'a zone of another network': lab("<forward mode='nat'/>\n<bridge name='virbr5' zone='lab'/>\n<ip address='10.0.0.1' prefix='24'/>"),
  },
});
