import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

checkRule('interface-model-unknown', {
  around: "<interface type='user'><model type='…'/></interface>",
  reports: [
    {
      xml: '«vmxnet»',
      says: "QEMU has no network card 'vmxnet', so the guest does not start; did you mean 'vmxnet3'?",
      fixed: 'vmxnet3',
    },
    {
      xml: '«virtio-net-pci»',
      says: "'virtio-net-pci' is QEMU's name; libvirt calls it 'virtio', and for another name drops the settings of virtio cards",
      fixed: 'virtio',
      as: 'warning silent',
    },
    { xml: '«virtoi»', says: "QEMU has no network card 'virtoi', so the guest does not start; did you mean 'virtio'?", fixed: 'virtio' },
    { xml: '«something»', says: "QEMU has no network card 'something', so the guest does not start; use 'virtio', 'e1000e' or 'rtl8139'" },
    {
      xml: '«NE2K_PCI»',
      says: "QEMU has no network card 'NE2K_PCI', so the guest does not start; did you mean 'ne2k_pci'?",
      fixed: 'ne2k_pci',
    },
  ],
  accepts: { 'libvirt’s models, in any letter case': 'VirtIO', 'a device of QEMU’s': 'ne2k_pci', 'no model': 'unknown' },
});

checkRule('interface-model-unknown', {
  reports: [],
  accepts: { 'other hypervisors': guest("<interface type='user'><model type='vmxnet'/></interface>", "type='vmware'") },
});
