import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';
import { dhcp, lab } from '../../support/lab.ts';

checkRule('mac-zero', {
  reports: [
    {
      name: 'the address of the bridge',
      xml: lab("<mac address='«00:00:00:00:00:00»'/>"),
      says: 'no bridge can have a MAC address of zeros, so the network does not start; leave it out, and libvirt chooses one',
      fixed: '<network>\n  <name>lab</name>\n</network>\n',
    },
    {
      name: 'the address of a guest',
      xml: dhcp("<host mac='«0:0:0:0:0:0»' ip='10.0.0.5'/>"),
      says: 'no guest has a MAC address of zeros, so this reservation is for none',
      as: 'error silent',
    },
    {
      name: 'the address of a card',
      xml: "<interface type='user'><mac address='«00:00:00:00:00:00»'/></interface>",
      says: 'zeros do not ask for an address, and QEMU gives all such cards 52:54:00:12:34:56; leave <mac> out, and libvirt chooses one',
      as: 'error silent',
      fixed: "<interface type='user'></interface>",
    },
    {
      name: 'the address of a card',
      xml: "<interface type='user'><mac address='«00:00:00:00:00:00»'/><model type='virtio'/></interface>",
      says: 'zeros do not ask for an address, and QEMU gives all such cards 52:54:00:12:34:56; leave <mac> out, and libvirt chooses one',
      as: 'error silent',
      fixed: "<interface type='user'><model type='virtio'/></interface>",
    },
    {
      name: 'the address of a card of a guest, which keeps the new one',
      xml: guest("<interface type='user'><mac address='«00:00:00:00:00:00»'/></interface>"),
      says: 'zeros do not ask for an address, and QEMU gives all such cards 52:54:00:12:34:56; leave <mac> out, and libvirt chooses one',
      as: 'error silent',
      fixed: guest("<interface type='user'><mac address='52:54:00:c8:78:7a'/></interface>"),
    },
    {
      name: 'the address of the bridge',
      xml: lab("<mac address='«00:00:00:00:00:00»'/>\n<bridge name='virbr5'/>"),
      says: 'no bridge can have a MAC address of zeros, so the network does not start; leave it out, and libvirt chooses one',
      fixed: lab("<bridge name='virbr5'/>"),
    },
  ],
  accepts: {
    'a card with another address': "<interface type='user'><mac address='52:54:00:00:00:00'/></interface>",
    'another address': lab("<mac address='52:54:00:00:00:00'/>"),
  },
});
