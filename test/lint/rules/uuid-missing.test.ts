import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('uuid-missing', {
  reports: [
    {
      name: 'a network without it',
      xml: "<«network»>\n  <name>lab</name>\n  <bridge name='virbr5'/>\n</network>\n",
      says: 'without <uuid> this cannot replace a network of the same name; pin one',
    },
  ],
  accepts: { 'a network with it': lab('<uuid>3e3fce45-4f53-4fa7-bb32-11f34168b82b</uuid>') },
});
