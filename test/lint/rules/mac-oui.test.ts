import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';
import { dhcp, lab } from '../../support/lab.ts';

checkRule('mac-oui', {
  reports: [
    {
      name: 'the address of a card',
      xml: "<interface type='user'><mac address='«08:00:27:00:00:01»'/></interface>",
      says: '08:00:27 belongs to VirtualBox; addresses of KVM guests start with 52:54:00',
    },
    {
      name: 'the prefix of another hypervisor',
      xml: lab("<mac address='«00:16:3e:00:00:01»'/>"),
      says: '00:16:3e belongs to Xen; addresses of KVM guests start with 52:54:00',
    },
    {
      name: 'the prefix of a maker',
      xml: dhcp("<host mac='«00:1b:21:00:00:01»' ip='10.0.0.5'/>"),
      says: '00:1b:21 belongs to a maker of network cards; addresses of KVM guests start with 52:54:00',
    },
  ],
  accepts: {
    'a guest of that hypervisor': guest(
      "<interface type='bridge'><mac address='00:16:3e:00:00:01'/><source bridge='b'/></interface>",
      "type='xen'",
    ),
    'the prefix of KVM': lab("<mac address='52:54:00:00:00:01'/>"),
    'an address that was chosen locally': lab("<mac address='02:00:00:00:00:01'/>"),
  },
});
