import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';
import { lab } from '../../support/lab.ts';

checkRule('hostdev-driver-kvm', {
  reports: [
    {
      name: 'the driver of a card',
      xml: "<interface type='hostdev'><driver name='«kvm»'/><source><address type='pci' bus='3'/></source></interface>",
      says: "QEMU no longer takes devices by way of 'kvm', so the guest does not start; write 'vfio'",
      fixed: "<interface type='hostdev'><driver name='vfio'/><source><address type='pci' bus='3'/></source></interface>",
    },
    {
      name: 'the driver of another device',
      xml: guest("<hostdev mode='subsystem' type='pci'><driver name='«kvm»'/><source><address type='pci' bus='3'/></source></hostdev>"),
      says: "QEMU no longer takes devices by way of 'kvm', so the guest does not start; write 'vfio'",
      fixed: guest("<hostdev mode='subsystem' type='pci'><driver name='vfio'/><source><address type='pci' bus='3'/></source></hostdev>"),
    },
    {
      name: 'the driver',
      xml: lab("<forward mode='hostdev' managed='yes'>\n  <driver name='«kvm»'/>\n  <pf dev='eth0'/>\n</forward>"),
      says: "QEMU no longer takes devices by way of 'kvm', so guests of this network do not start; write 'vfio'",
      fixed: lab("<forward mode='hostdev' managed='yes'>\n  <driver name='vfio'/>\n  <pf dev='eth0'/>\n</forward>"),
    },
  ],
  accepts: {
    'another hypervisor': guest(
      "<hostdev mode='subsystem' type='pci'><driver name='kvm'/><source><address type='pci' bus='3'/></source></hostdev>",
      "type='xen'",
    ),
    'a USB device, whose driver libvirt drops':
      "<interface type='hostdev'><driver name='kvm'/><source><address type='usb' bus='1' device='2'/></source></interface>",
    'the other driver': lab("<forward mode='hostdev' managed='yes'>\n  <driver name='vfio'/>\n  <pf dev='eth0'/>\n</forward>"),
    'a mode where it has no effect': lab("<forward mode='bridge'>\n  <driver name='kvm'/>\n</forward>\n<bridge name='br0'/>"),
  },
});
