import { lab, testRule } from '../../support/rules.ts';

testRule('hostdev-driver-kvm', {
  reported: [
    [
      'the driver',
      lab("<forward mode='hostdev' managed='yes'>\n  <driver name='kvm'/>\n  <pf dev='eth0'/>\n</forward>"),
      [
        "error start /network/forward/driver/@name: QEMU no longer takes devices by way of 'kvm', so guests of this network do not start; write 'vfio'",
      ],
    ],
  ],
  notReported: [
    ['the other driver', lab("<forward mode='hostdev' managed='yes'>\n  <driver name='vfio'/>\n  <pf dev='eth0'/>\n</forward>")],
    ['a mode where it has no effect', lab("<forward mode='bridge'>\n  <driver name='kvm'/>\n</forward>\n<bridge name='br0'/>")],
  ],
  fixed: [
    [
      'it',
      lab("<forward mode='hostdev' managed='yes'>\n  <driver name='kvm'/>\n  <pf dev='eth0'/>\n</forward>"),
      `<network>
  <name>lab</name>
  <forward mode='hostdev' managed='yes'>
    <driver name='vfio'/>
    <pf dev='eth0'/>
  </forward>
</network>
`,
    ],
  ],
});
