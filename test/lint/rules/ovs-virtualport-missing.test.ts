import { lab, testRule } from '../../support/rules.ts';

testRule('ovs-virtualport-missing', {
  reported: [
    [
      'a bridge named like one of Open vSwitch',
      lab("<forward mode='bridge'/>\n<bridge name='ovsbr0'/>"),
      [
        "warning start /network/bridge/@name: 'ovsbr0' looks like a bridge of Open vSwitch, and guests cannot be plugged into it without <virtualport type='openvswitch'/>",
      ],
    ],
    [
      'a bridge that is known to be one',
      lab("<forward mode='bridge'/>\n<bridge name='lan'/>"),
      [
        "error start /network/bridge/@name: 'lan' is a bridge of Open vSwitch, and guests cannot be plugged into it without <virtualport type='openvswitch'/>",
      ],
      { facts: { openvswitchBridges: ['lan'] } },
    ],
  ],
  notReported: [
    ['a bridge with <virtualport>', lab("<forward mode='bridge'/>\n<bridge name='ovsbr0'/>\n<virtualport type='openvswitch'/>")],
    [
      'a portgroup with <virtualport>',
      lab(
        "<forward mode='bridge'/>\n<bridge name='ovsbr0'/>\n<portgroup name='web' default='yes'>\n  <virtualport type='openvswitch'/>\n</portgroup>",
      ),
    ],
    ['another bridge', lab("<forward mode='bridge'/>\n<bridge name='br0'/>")],
    [
      'a Linux bridge with such a name',
      lab("<forward mode='bridge'/>\n<bridge name='br-ex'/>"),
      { facts: { links: [{ name: 'br-ex', kind: 'bridge' }] } },
    ],
  ],
  fixed: [
    [
      'it',
      lab("<forward mode='bridge'/>\n<bridge name='ovsbr0'/>"),
      `<network>
  <name>lab</name>
  <forward mode='bridge'/>
  <bridge name='ovsbr0'/>
  <virtualport type='openvswitch'/>
</network>
`,
    ],
  ],
});
