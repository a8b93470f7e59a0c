import { guest } from '../../support/guest.ts';
import { lab, testRule } from '../../support/rules.ts';

testRule('hostdev-driver-kvm', {
  reported: [
    [
      'the driver of a card',
      "<interface type='hostdev'><driver name='kvm'/><source><address type='pci' bus='3'/></source></interface>",
      ["error start /interface/driver/@name: QEMU no longer takes devices by way of 'kvm', so the guest does not start; write 'vfio'"],
    ],
    [
      'the driver of another device',
      guest("<hostdev mode='subsystem' type='pci'><driver name='kvm'/><source><address type='pci' bus='3'/></source></hostdev>"),
      [
        "error start /domain/devices/hostdev[1]/driver/@name: QEMU no longer takes devices by way of 'kvm', so the guest does not start; write 'vfio'",
      ],
    ],
    [
      'the driver',
      lab("<forward mode='hostdev' managed='yes'>\n  <driver name='kvm'/>\n  <pf dev='eth0'/>\n</forward>"),
      [
        "error start /network/forward/driver/@name: QEMU no longer takes devices by way of 'kvm', so guests of this network do not start; write 'vfio'",
      ],
    ],
  ],
  notReported: [
    [
      'another hypervisor',
      guest(
        "<hostdev mode='subsystem' type='pci'><driver name='kvm'/><source><address type='pci' bus='3'/></source></hostdev>",
        "type='xen'",
      ),
    ],
    [
      'a USB device, whose driver libvirt drops',
      "<interface type='hostdev'><driver name='kvm'/><source><address type='usb' bus='1' device='2'/></source></interface>",
    ],
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
