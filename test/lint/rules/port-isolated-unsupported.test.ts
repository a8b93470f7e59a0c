import { lab, testRule } from '../../support/rules.ts';

testRule('port-isolated-unsupported', {
  reported: [
    [
      'macvtap',
      lab("<forward mode='vepa' dev='eth0'/>\n<port isolated='yes'/>"),
      [
        'error start /network/port/@isolated: a Linux bridge can isolate its ports, and guests are connected to a device here, so none starts; remove it',
      ],
    ],
    [
      'macvtap in mode bridge',
      lab("<forward mode='bridge' dev='eth0'/>\n<port isolated='yes'/>"),
      [
        'error start /network/port/@isolated: a Linux bridge can isolate its ports, and guests are connected to a device here, so none starts; remove it',
      ],
    ],
    [
      'Open vSwitch',
      lab("<forward mode='bridge'/>\n<bridge name='ovs0'/>\n<port isolated='yes'/>\n<virtualport type='openvswitch'/>"),
      [
        'error start /network/port/@isolated: a Linux bridge can isolate its ports, and guests are connected to an Open vSwitch bridge here, so none starts; remove it',
      ],
    ],
  ],
  notReported: [
    ['a bridge of the host', lab("<forward mode='bridge'/>\n<bridge name='br0'/>\n<port isolated='yes'/>")],
    ["libvirt's own bridge", lab("<port isolated='yes'/>")],
    ['what is not isolated', lab("<forward mode='vepa' dev='eth0'/>\n<port isolated='no'/>")],
  ],
  fixed: [
    [
      'it',
      lab("<forward mode='vepa' dev='eth0'/>\n<port isolated='yes'/>"),
      `<network>
  <name>lab</name>
  <forward mode='vepa' dev='eth0'/>
</network>
`,
    ],
  ],
});
