import { lab, testRule } from '../../support/rules.ts';

testRule('network-isolated', {
  reported: [
    [
      'a network without <forward>',
      lab("<ip address='10.0.0.1' prefix='24'/>"),
      ["info advice /network: without <forward> guests reach each other and the host only; for the outside add <forward mode='nat'/>"],
    ],
    [
      'the mode none',
      lab("<forward mode='none'/>"),
      ["info advice /network: without <forward> guests reach each other and the host only; for the outside add <forward mode='nat'/>"],
    ],
  ],
  notReported: [['a network with <forward>', lab("<forward/>\n<ip address='10.0.0.1' prefix='24'/>")]],
});
