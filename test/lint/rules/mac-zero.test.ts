import { guest } from '../../support/guest.ts';
import { dhcp, lab, testRule } from '../../support/rules.ts';

testRule('mac-zero', {
  reported: [
    [
      'the address of the bridge',
      lab("<mac address='00:00:00:00:00:00'/>"),
      [
        'error start /network/mac/@address: no bridge can have a MAC address of zeros, so the network does not start; leave it out, and libvirt chooses one',
      ],
    ],
    [
      'the address of a guest',
      dhcp("<host mac='0:0:0:0:0:0' ip='10.0.0.5'/>"),
      ['error silent /network/ip[1]/dhcp/host[1]/@mac: no guest has a MAC address of zeros, so this reservation is for none'],
    ],
    [
      'the address of a card',
      "<interface type='user'><mac address='00:00:00:00:00:00'/></interface>",
      [
        'error silent /interface/mac/@address: zeros do not ask for an address, and QEMU gives all such cards 52:54:00:12:34:56; leave <mac> out, and libvirt chooses one',
      ],
    ],
  ],
  notReported: [
    ['a card with another address', "<interface type='user'><mac address='52:54:00:00:00:00'/></interface>"],
    ['another address', lab("<mac address='52:54:00:00:00:00'/>")],
  ],
  fixed: [
    [
      'the address of a card',
      "<interface type='user'><mac address='00:00:00:00:00:00'/><model type='virtio'/></interface>",
      "<interface type='user'><model type='virtio'/></interface>",
    ],
    [
      'the address of a card of a guest, which keeps the new one',
      guest("<interface type='user'><mac address='00:00:00:00:00:00'/></interface>"),
      guest("<interface type='user'><mac address='52:54:00:c8:78:7a'/></interface>"),
    ],
    [
      'the address of the bridge',
      lab("<mac address='00:00:00:00:00:00'/>\n<bridge name='virbr5'/>"),
      `<network>
  <name>lab</name>
  <bridge name='virbr5'/>
</network>
`,
    ],
  ],
});
