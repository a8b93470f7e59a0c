import { lab, testRule } from '../../support/rules.ts';

testRule('forward-has-no-device', {
  reported: [
    [
      'a bridge that is not named',
      lab("<forward mode='bridge'/>"),
      [
        "error start /network/forward: guests have nothing to be connected to, so none starts; mode 'bridge' needs a <bridge> of the host, or an <interface dev> in <forward>",
      ],
    ],
    [
      'a bridge without a name',
      lab("<forward mode='bridge'/>\n<bridge macTableManager='kernel'/>"),
      [
        "error start /network/forward: guests have nothing to be connected to, so none starts; mode 'bridge' needs a <bridge> of the host, or an <interface dev> in <forward>",
      ],
    ],
    [
      'macvtap without a device',
      lab("<forward mode='private'/>"),
      [
        "error start /network/forward: guests have nothing to be connected to, so none starts; mode 'private' needs an <interface dev> in <forward>",
      ],
    ],
    [
      'PCI devices that are not named',
      lab("<forward mode='hostdev' managed='yes'/>"),
      [
        "error start /network/forward: guests have nothing to be connected to, so none starts; mode 'hostdev' needs a <pf dev> or an <address type='pci'> in <forward>",
      ],
    ],
  ],
  notReported: [
    ['a bridge', lab("<forward mode='bridge'/>\n<bridge name='br0'/>")],
    ['devices', lab("<forward mode='bridge' dev='eth0'/>")],
    ['a device that lends its functions', lab("<forward mode='hostdev'>\n  <pf dev='eth0'/>\n</forward>")],
    ['a network that needs none', lab("<forward mode='nat'/>\n<ip address='10.0.0.1' prefix='24'/>")],
  ],
});
