import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('dns-txt-newline', {
  reports: [
    {
      name: 'a line break',
      xml: lab("<dns>\n  <txt name='key' value='«one&#10;two»'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
      says: "what follows the line break becomes a line of dnsmasq's configuration, and dnsmasq does not start; write one line",
      fixed: lab("<dns>\n  <txt name='key' value='one two'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
    },
  ],
  accepts: {
    'a line break that XML makes a blank': lab("<dns>\n  <txt name='key' value='one\ntwo'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
    'commas, which make several strings': lab("<dns>\n  <txt name='key' value='one,two'/>\n</dns>\n<ip address='10.0.0.1' prefix='24'/>"),
  },
});
