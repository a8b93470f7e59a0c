import { checkRule } from '../../support/check-rule.ts';
import { lab } from '../../support/lab.ts';

checkRule('ovs-virtualport-missing', {
  reports: [
    {
      name: 'a bridge named like one of Open vSwitch',
      xml: lab("<forward mode='bridge'/>\n<bridge name='«ovsbr0»'/>"),
      says: "'ovsbr0' looks like a bridge of Open vSwitch, and guests cannot be plugged into it without <virtualport type='openvswitch'/>",
      fixed: lab("<forward mode='bridge'/>\n<bridge name='ovsbr0'/>\n<virtualport type='openvswitch'/>"),
    },
    {
      name: 'a bridge that is known to be one',
      xml: lab("<forward mode='bridge'/>\n<bridge name='«lan»'/>"),
      says: "'lan' is a bridge of Open vSwitch, and guests cannot be plugged into it without <virtualport type='openvswitch'/>",
      as: 'error start',
      fixed: lab("<forward mode='bridge'/>\n<bridge name='lan'/>\n<virtualport type='openvswitch'/>"),
      options: { facts: { openvswitchBridges: ['lan'] } },
    },
    {
      name: 'an interface on such a bridge',
      xml: "<interface type='bridge'><source bridge='«lan»'/></interface>",
      says: "'lan' is a bridge of Open vSwitch, and guests cannot be plugged into it without <virtualport type='openvswitch'/>",
      as: 'error start',
      fixed: "<interface type='bridge'><source bridge='lan'/><virtualport type='openvswitch'/></interface>",
      options: { facts: { openvswitchBridges: ['lan'] } },
    },
  ],
  accepts: {
    'an interface with <virtualport>': "<interface type='bridge'><source bridge='ovsbr0'/><virtualport type='openvswitch'/></interface>",
    'an interface on another bridge': "<interface type='bridge'><source bridge='br0'/></interface>",
    'a bridge with <virtualport>': lab("<forward mode='bridge'/>\n<bridge name='ovsbr0'/>\n<virtualport type='openvswitch'/>"),
    'a portgroup with <virtualport>': lab(
      "<forward mode='bridge'/>\n<bridge name='ovsbr0'/>\n<portgroup name='web' default='yes'>\n  <virtualport type='openvswitch'/>\n</portgroup>",
    ),
    'another bridge': lab("<forward mode='bridge'/>\n<bridge name='br0'/>"),
    'a Linux bridge with such a name': {
      xml: lab("<forward mode='bridge'/>\n<bridge name='br-ex'/>"),
      options: { facts: { links: [{ name: 'br-ex', kind: 'bridge' }] } },
    },
  },
});
