import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('network-isolated', {
  reports: [
    {
      name: 'a network without <forward>',
      xml: "<«network»>\n  <name>lab</name>\n  <ip address='10.0.0.1' prefix='24'/>\n</network>\n",
      says: "without <forward> guests reach each other and the host only; for the outside add <forward mode='nat'/>",
    },
    {
      name: 'the mode none',
      xml: "<«network»>\n  <name>lab</name>\n  <forward mode='none'/>\n</network>\n",
      says: "without <forward> guests reach each other and the host only; for the outside add <forward mode='nat'/>",
    },
  ],
  accepts: { 'a network with <forward>': lab("<forward/>\n<ip address='10.0.0.1' prefix='24'/>") },
});
