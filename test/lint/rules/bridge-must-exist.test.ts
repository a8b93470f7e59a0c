import { lab, testRule } from '../../support/rules.ts';

testRule('bridge-must-exist', {
  reported: [
    [
      'a bridge that the host lacks',
      lab("<forward mode='bridge'/>\n<bridge name='br9'/>"),
      [
        "error start /network/bridge/@name: the host has no bridge 'br9', and libvirt makes none in mode 'bridge'; no guest can start until it is there",
      ],
      { facts: { links: [{ name: 'br0', kind: 'bridge' }] } },
    ],
  ],
  notReported: [
    [
      'a bridge that the host has',
      lab("<forward mode='bridge'/>\n<bridge name='br0'/>"),
      { facts: { links: [{ name: 'br0', kind: 'bridge' }] } },
    ],
    [
      'a bridge of Open vSwitch',
      lab("<forward mode='bridge'/>\n<bridge name='br9'/>"),
      { facts: { links: [], openvswitchBridges: ['br9'] } },
    ],
    ['a bridge that libvirt makes', lab("<bridge name='br9'/>"), { facts: { links: [] } }],
    ['anything when nothing is known about the host', lab("<forward mode='bridge'/>\n<bridge name='br9'/>")],
  ],
});
