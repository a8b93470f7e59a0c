import { checkRule } from '../../support/check-rule.ts';

checkRule('interface-address-mismatch', {
  around: "<interface type='user'>…</interface>",
  reports: [
    {
      xml: "<address type='«unassigned»'/>",
      says: "'unassigned' keeps a <hostdev> device from the guest; an interface cannot be kept from it",
      fixed: '',
    },
    {
      xml: "<«model» type='usb-net'/>",
      says: "libvirt looks for a PCI slot, and the card is a USB device; add <address type='usb' bus='0' port='1'/>",
      fixed: "<model type='usb-net'/><address type='usb' bus='0' port='1'/>",
    },
    {
      xml: "<«model» type='usb-net'/><address type='pci'/>",
      says: "libvirt looks for a PCI slot, and the card is a USB device; add <address type='usb' bus='0' port='1'/>",
      fixed: "<model type='usb-net'/><address type='usb' bus='0' port='1'/>",
    },
    {
      xml: "<«rom» bar='on'/><address type='ccw'/>",
      says: "<rom> is for PCI devices, and the address is of type 'ccw'; remove one of them",
    },
    {
      xml: "<acpi index='«3»'/><address type='ccw'/>",
      says: "index of <acpi> is for PCI devices, and the address is of type 'ccw'; remove one of them",
    },
  ],
  accepts: {
    'a place on the PCI bus': "<rom bar='on'/><acpi index='3'/><address type='pci' bus='1' slot='0'/>",
    'a USB card in a USB port': "<model type='usb-net'/><address type='usb' bus='0' port='1'/>",
    'a ROM where libvirt chooses the place': "<rom bar='on'/>",
  },
});

checkRule('interface-address-mismatch', {
  around: "<domain type='lxc'><name>g</name><devices>…</devices></domain>",
  reports: [
    {
      xml: "<interface type='user'><address type='«unassigned»'/></interface>",
      says: "'unassigned' keeps a <hostdev> device from the guest; an interface cannot be kept from it",
      fixed: "<interface type='user'></interface>",
    },
  ],
  accepts: { 'what only QEMU refuses': "<interface type='user'><model type='usb-net'/></interface>" },
});
