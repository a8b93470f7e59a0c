import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('virtualport-not-for-mode', {
  reports: [
    {
      name: 'a switch of another kind for a bridge',
      xml: lab("<forward mode='bridge'/>\n<bridge name='br0'/>\n<virtualport type='«802.1Qbh»'/>"),
      says: "guests are plugged into a bridge, which goes with type 'openvswitch', not with '802.1Qbh', so no guest with this starts",
    },
    {
      name: 'Open vSwitch for macvtap',
      xml: lab("<forward mode='private' dev='eth0'/>\n<virtualport type='«openvswitch»'/>"),
      says: "guests are attached to a device by macvtap, which goes with type '802.1Qbg' or '802.1Qbh', not with 'openvswitch', so no guest with this starts",
    },
    {
      name: '802.1Qbg for PCI devices, in a portgroup',
      xml: lab(
        "<forward mode='hostdev'>\n  <pf dev='eth0'/>\n</forward>\n<portgroup name='web'>\n  <virtualport type='«802.1Qbg»'/>\n</portgroup>",
      ),
      says: "guests get PCI devices, which goes with type '802.1Qbh', not with '802.1Qbg', so no guest with this starts",
    },
  ],
  accepts: {
    'Open vSwitch for a bridge': lab("<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'/>"),
    '802.1Qbh for macvtap and PCI devices': lab("<forward mode='vepa' dev='eth0'/>\n<virtualport type='802.1Qbh'/>"),
    'parameters without a type': lab(
      "<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'/>\n<portgroup name='web'>\n  <virtualport>\n    <parameters profileid='web'/>\n  </virtualport>\n</portgroup>",
    ),
    'a network that leads nowhere': lab("<forward mode='bridge'/>\n<virtualport type='openvswitch'/>"),
  },
});
