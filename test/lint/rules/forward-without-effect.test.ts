import { lab, testRule } from '../../support/rules.ts';

testRule('forward-without-effect', {
  reported: [
    [
      'managed, which is for PCI devices',
      lab("<forward mode='nat' managed='yes'/>\n<ip address='10.0.0.1' prefix='24'/>"),
      [
        "warning silent /network/forward/@managed: managed is for mode 'hostdev', and libvirt drops it in a network of mode 'nat'; remove it",
      ],
    ],
    [
      'a driver, which is for PCI devices',
      lab("<forward mode='bridge'>\n  <driver name='vfio'/>\n</forward>\n<bridge name='br0'/>"),
      [
        "warning silent /network/forward/driver: <driver> is for mode 'hostdev', and has no effect in a network of mode 'bridge'; remove it",
      ],
    ],
    [
      'a device that lends its functions to nobody',
      lab("<forward mode='nat'>\n  <pf dev='eth0'/>\n</forward>\n<ip address='10.0.0.1' prefix='24'/>"),
      ["warning silent /network/forward/pf: <pf> lends devices to guests, and has no effect in a network of mode 'nat'; remove it"],
    ],
    [
      'two kinds of pools',
      lab("<forward mode='passthrough'>\n  <pf dev='eth0'/>\n  <interface dev='eth1'/>\n  <address type='pci' bus='3'/>\n</forward>"),
      ['warning silent /network/forward/pf: libvirt takes the <interface> elements for the pool, and drops <pf>; remove it'],
    ],
    [
      'PCI addresses and a device that lends its functions',
      lab("<forward mode='hostdev'>\n  <pf dev='eth0'/>\n  <address type='pci' bus='3'/>\n</forward>"),
      ['warning silent /network/forward/pf: libvirt takes the <address> elements for the pool, and drops <pf>; remove it'],
    ],
    [
      'devices of an isolated network',
      lab("<forward mode='none' dev='eth0'>\n  <interface dev='eth0'/>\n</forward>"),
      [
        'warning silent /network/forward/@dev: the device leads nowhere in an isolated network, and libvirt drops it; remove it',
        'warning silent /network/forward/interface[1]: <interface> leads nowhere in an isolated network, and libvirt drops it; remove it',
      ],
    ],
  ],
  notReported: [
    ['what belongs to the mode', lab("<forward mode='hostdev' managed='yes'>\n  <driver name='vfio'/>\n  <pf dev='eth0'/>\n</forward>")],
    ['managed that says what is so anyway', lab("<forward mode='nat' managed='no'/>\n<ip address='10.0.0.1' prefix='24'/>")],
    ['what libvirt refuses', lab("<forward mode='nat' dev='eth0'>\n  <pf dev='eth0'/>\n</forward>\n<ip address='10.0.0.1' prefix='24'/>")],
  ],
  fixed: [
    [
      'two kinds of pools',
      lab("<forward mode='passthrough'>\n  <pf dev='eth0'/>\n  <interface dev='eth1'/>\n</forward>"),
      `<network>
  <name>lab</name>
  <forward mode='passthrough'>
    <interface dev='eth1'/>
  </forward>
</network>
`,
    ],
  ],
});
