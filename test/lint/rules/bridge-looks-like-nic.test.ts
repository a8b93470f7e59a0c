import { lab, testRule } from '../../support/rules.ts';

testRule('bridge-looks-like-nic', {
  reported: [
    [
      'the name of a network card',
      lab("<forward mode='bridge'/>\n<bridge name='enp3s0'/>"),
      [
        "warning start /network/bridge/@name: 'enp3s0' looks like a network card, and guests are plugged into a bridge; name a bridge that it is a port of, or attach guests to it by <interface dev> in <forward>",
      ],
    ],
    [
      'the name of a bond with a VLAN',
      lab("<forward mode='bridge'/>\n<bridge name='bond0.42'/>"),
      [
        "warning start /network/bridge/@name: 'bond0.42' looks like a network card, and guests are plugged into a bridge; name a bridge that it is a port of, or attach guests to it by <interface dev> in <forward>",
      ],
    ],
    [
      'a device that is known to be no bridge',
      lab("<forward mode='bridge'/>\n<bridge name='lan'/>"),
      [
        "error start /network/bridge/@name: 'lan' is no bridge on this host, so guests cannot be plugged into it; name a bridge that it is a port of, or attach guests to it by <interface dev> in <forward>",
      ],
      { facts: { links: [{ name: 'lan' }] } },
    ],
  ],
  notReported: [
    ['the name of a bridge', lab("<forward mode='bridge'/>\n<bridge name='br0'/>")],
    [
      'a bridge with the name of a card',
      lab("<forward mode='bridge'/>\n<bridge name='eth0'/>"),
      { facts: { links: [{ name: 'eth0', kind: 'bridge' }] } },
    ],
    [
      'a bridge of Open vSwitch',
      lab("<forward mode='bridge'/>\n<bridge name='lan'/>"),
      { facts: { links: [{ name: 'lan', kind: 'openvswitch' }] } },
    ],
    ['a card that guests are attached to', lab("<forward mode='bridge'>\n  <interface dev='enp3s0'/>\n</forward>")],
    ['a bridge that libvirt makes', lab("<bridge name='eth0'/>")],
  ],
});
