import { lab, testRule } from '../../support/rules.ts';

testRule('uuid-missing', {
  reported: [
    [
      'a network without it',
      lab("<bridge name='virbr5'/>"),
      ['info advice /network: without <uuid> this cannot replace a network of the same name; pin one'],
    ],
  ],
  notReported: [['a network with it', lab('<uuid>3e3fce45-4f53-4fa7-bb32-11f34168b82b</uuid>')]],
});
