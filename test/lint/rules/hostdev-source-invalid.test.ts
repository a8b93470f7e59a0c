import { checkRule } from '../../support/check-rule.ts';

checkRule('hostdev-source-invalid', {
  around: "<interface type='hostdev'>…</interface>",
  reports: [
    { xml: '<«source»/>', says: "libvirt cannot tell which card of the host is meant; give <address type='pci'> with its place" },
    {
      xml: "<source><«address» bus='1' device='2'/></source>",
      says: "libvirt cannot tell which card of the host is meant; give <address type='pci'> with its place",
    },
    {
      xml: "<«source»><product id='0xbeef'/></source>",
      says: "libvirt cannot tell which card of the host is meant; give <address type='pci'> with its place, or <vendor> beside <product>",
    },
    { xml: "<source><«vendor» id='0x1234'/></source>", says: 'a USB device is named by <vendor> and <product> together' },
    {
      xml: "<source><address type='usb' bus='1' device='2'/><«product» id='0xbeef'/></source>",
      says: 'a USB device is named by <vendor> and <product> together',
    },
    {
      xml: "<source startupPolicy='«optional»'><address type='pci' bus='3'/></source>",
      says: 'startupPolicy is for USB devices; remove it',
      fixed: "<source><address type='pci' bus='3'/></source>",
    },
    {
      xml: "<source writeFiltering='«no»'><address type='pci' bus='3'/></source>",
      says: 'writeFiltering is for Xen, and QEMU refuses it; remove it',
      fixed: "<source><address type='pci' bus='3'/></source>",
    },
  ],
  accepts: {
    'a PCI address': "<source><address type='pci' bus='3'/></source>",
    'a PCI address of zeros': "<source><address type='pci'/></source>",
    'vendor and product': "<source><vendor id='0x1234'/><product id='0xbeef'/></source>",
    'a USB address': "<source><address type='usb' bus='1' device='2'/></source>",
    'a policy for a USB device': "<source startupPolicy='optional'><address type='usb' bus='1' device='2'/></source>",
  },
});

checkRule('hostdev-source-invalid', {
  around: "<domain type='xen'><name>g</name><devices>…</devices></domain>",
  reports: [
    {
      xml: "<interface type='hostdev'><«source»></source></interface>",
      says: "libvirt cannot tell which card of the host is meant; give <address type='pci'> with its place",
    },
  ],
  accepts: { 'what Xen knows': "<interface type='hostdev'><source writeFiltering='no'><address type='pci' bus='3'/></source></interface>" },
});
