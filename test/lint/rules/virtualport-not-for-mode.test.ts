import { lab, testRule } from '../../support/rules.ts';

testRule('virtualport-not-for-mode', {
  reported: [
    [
      'a switch of another kind for a bridge',
      lab("<forward mode='bridge'/>\n<bridge name='br0'/>\n<virtualport type='802.1Qbh'/>"),
      [
        "error start /network/virtualport/@type: guests are plugged into a bridge, which goes with type 'openvswitch', not with '802.1Qbh', so no guest with this starts",
      ],
    ],
    [
      'Open vSwitch for macvtap',
      lab("<forward mode='private' dev='eth0'/>\n<virtualport type='openvswitch'/>"),
      [
        "error start /network/virtualport/@type: guests are attached to a device by macvtap, which goes with type '802.1Qbg' or '802.1Qbh', not with 'openvswitch', so no guest with this starts",
      ],
    ],
    [
      '802.1Qbg for PCI devices, in a portgroup',
      lab(
        "<forward mode='hostdev'>\n  <pf dev='eth0'/>\n</forward>\n<portgroup name='web'>\n  <virtualport type='802.1Qbg'/>\n</portgroup>",
      ),
      [
        "error start /network/portgroup[1]/virtualport/@type: guests get PCI devices, which goes with type '802.1Qbh', not with '802.1Qbg', so no guest with this starts",
      ],
    ],
  ],
  notReported: [
    ['Open vSwitch for a bridge', lab("<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'/>")],
    ['802.1Qbh for macvtap and PCI devices', lab("<forward mode='vepa' dev='eth0'/>\n<virtualport type='802.1Qbh'/>")],
    [
      'parameters without a type',
      lab(
        "<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'/>\n<portgroup name='web'>\n  <virtualport>\n    <parameters profileid='web'/>\n  </virtualport>\n</portgroup>",
      ),
    ],
    ['a network that leads nowhere', lab("<forward mode='bridge'/>\n<virtualport type='openvswitch'/>")],
  ],
});
