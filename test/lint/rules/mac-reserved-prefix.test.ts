import { checkRule } from '../../support/check-rule.ts';

checkRule('mac-reserved-prefix', {
  around: "<interface type='user'><mac address='…'/></interface>",
  reports: [
    {
      xml: '«FE:54:00:00:00:01»',
      says: "addresses that start with fe are for the host's end of a connection, which libvirt makes from the guest's; old releases refuse them",
    },
  ],
  accepts: { 'another prefix': '52:54:00:00:00:fe' },
});
