import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('port-isolated-unsupported', {
  reports: [
    {
      name: 'macvtap',
      xml: lab("<forward mode='vepa' dev='eth0'/>\n<port isolated='«yes»'/>"),
      says: 'a Linux bridge can isolate its ports, and guests are connected to a device here, so none starts; remove it',
      fixed: lab("<forward mode='vepa' dev='eth0'/>"),
    },
    {
      name: 'macvtap in mode bridge',
      xml: lab("<forward mode='bridge' dev='eth0'/>\n<port isolated='«yes»'/>"),
      says: 'a Linux bridge can isolate its ports, and guests are connected to a device here, so none starts; remove it',
      fixed: lab("<forward mode='bridge' dev='eth0'/>"),
    },
    {
      name: 'Open vSwitch',
      xml: lab("<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<port isolated='«yes»'/>\n<virtualport type='openvswitch'/>"),
      says: 'a Linux bridge can isolate its ports, and guests are connected to an Open vSwitch bridge here, so none starts; remove it',
      fixed: lab("<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<virtualport type='openvswitch'/>"),
    },
  ],
  accepts: {
    'a bridge of the host': lab("<forward mode='bridge'/>\n<bridge name='br0'/>\n<port isolated='yes'/>"),
    "libvirt's own bridge": lab("<port isolated='yes'/>"),
    'what is not isolated': lab("<forward mode='vepa' dev='eth0'/>\n<port isolated='no'/>"),
  },
});
