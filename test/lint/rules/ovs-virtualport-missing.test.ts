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
  ],
  accepts: {
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
