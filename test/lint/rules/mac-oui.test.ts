import { guest } from '../../support/guest.ts';
import { dhcp, lab, testRule } from '../../support/rules.ts';

testRule('mac-oui', {
  reported: [
    [
      'the address of a card',
      "<interface type='user'><mac address='08:00:27:00:00:01'/></interface>",
      ['info advice /interface/mac/@address: 08:00:27 belongs to VirtualBox; addresses of KVM guests start with 52:54:00'],
    ],
    [
      'the prefix of another hypervisor',
      lab("<mac address='00:16:3e:00:00:01'/>"),
      ['info advice /network/mac/@address: 00:16:3e belongs to Xen; addresses of KVM guests start with 52:54:00'],
    ],
    [
      'the prefix of a maker',
      dhcp("<host mac='00:1b:21:00:00:01' ip='10.0.0.5'/>"),
      [
        'info advice /network/ip[1]/dhcp/host[1]/@mac: 00:1b:21 belongs to a maker of network cards; addresses of KVM guests start with 52:54:00',
      ],
    ],
  ],
  notReported: [
    [
      'a guest of that hypervisor',
      guest("<interface type='bridge'><mac address='00:16:3e:00:00:01'/><source bridge='b'/></interface>", "type='xen'"),
    ],
    ['the prefix of KVM', lab("<mac address='52:54:00:00:00:01'/>")],
    ['an address that was chosen locally', lab("<mac address='02:00:00:00:00:01'/>")],
  ],
});
