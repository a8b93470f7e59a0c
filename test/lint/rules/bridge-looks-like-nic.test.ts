import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('bridge-looks-like-nic', {
  reports: [
    {
      name: 'the name of a network card',
      xml: lab("<forward mode='bridge'/>\n<bridge name='«enp3s0»'/>"),
      says: "'enp3s0' looks like a network card, and guests are plugged into a bridge; name a bridge that it is a port of, or attach guests to it by <interface dev> in <forward>",
    },
    {
      name: 'the name of a bond with a VLAN',
      xml: lab("<forward mode='bridge'/>\n<bridge name='«bond0.42»'/>"),
      says: "'bond0.42' looks like a network card, and guests are plugged into a bridge; name a bridge that it is a port of, or attach guests to it by <interface dev> in <forward>",
    },
    {
      name: 'a device that is known to be no bridge',
      xml: lab("<forward mode='bridge'/>\n<bridge name='«lan»'/>"),
      says: "'lan' is no bridge on this host, so guests cannot be plugged into it; name a bridge that it is a port of, or attach guests to it by <interface dev> in <forward>",
      as: 'error start',
      options: { facts: { links: [{ name: 'lan' }] } },
    },
  ],
  accepts: {
    'the name of a bridge': lab("<forward mode='bridge'/>\n<bridge name='br0'/>"),
    'a bridge with the name of a card': {
      xml: lab("<forward mode='bridge'/>\n<bridge name='eth0'/>"),
      options: { facts: { links: [{ name: 'eth0', kind: 'bridge' }] } },
    },
    'a bridge of Open vSwitch': {
      xml: lab("<forward mode='bridge'/>\n<bridge name='lan'/>"),
      options: { facts: { links: [{ name: 'lan', kind: 'openvswitch' }] } },
    },
    'a card that guests are attached to': lab("<forward mode='bridge'>\n  <interface dev='enp3s0'/>\n</forward>"),
    'a bridge that libvirt makes': lab("<bridge name='eth0'/>"),
  },
});
