import { checkRule } from '../../support/check-rule.ts';

checkRule('hostdev-duplicate', {
  around: "<domain type='kvm'><name>g</name><devices>…</devices></domain>",
  reports: [
    {
      xml: "<interface type='hostdev'><source><address type='pci' bus='3'/></source></interface><hostdev mode='subsystem' type='pci'><«source»><address bus='3' slot='0'/></source></hostdev>",
      says: "the guest has the host's device 0000:03:00.0 already; remove one of the two",
    },
    {
      xml: "<hostdev mode='subsystem' type='usb'><source><address bus='1' device='2'/></source></hostdev><hostdev mode='subsystem' type='usb'><«source»><address bus='1' device='2'/></source></hostdev>",
      says: "the guest has the host's device USB bus 1 device 2 already; remove one of the two",
    },
    {
      xml: "<interface type='hostdev'><source><address type='pci' bus='3'/></source></interface><interface type='hostdev'><«source»><address type='pci' domain='0' bus='0x03' slot='0'/></source></interface>",
      says: "the guest has the host's device 0000:03:00.0 already; remove one of the two",
    },
    {
      xml: "<interface type='hostdev'><source><vendor id='0x1234'/><product id='0xbeef'/></source></interface><interface type='hostdev'><«source»><vendor id='0x1234'/><product id='0xbeef'/></source></interface>",
      says: "the guest has the host's device USB 1234:beef already; remove one of the two",
    },
    {
      xml: "<interface type='hostdev'><source><address type='usb' bus='1' device='2'/></source></interface><interface type='hostdev'><«source»><address type='usb' bus='1' device='2'/></source></interface>",
      says: "the guest has the host's device USB bus 1 device 2 already; remove one of the two",
    },
  ],
  accepts: {
    'two functions of a card':
      "<interface type='hostdev'><source><address type='pci' bus='3'/></source></interface><interface type='hostdev'><source><address type='pci' bus='3' function='1'/></source></interface>",
    'two products of a vendor':
      "<interface type='hostdev'><source><vendor id='0x1234'/><product id='0x1'/></source></interface><interface type='hostdev'><source><vendor id='0x1234'/><product id='0x2'/></source></interface>",
    'devices that are not named':
      "<interface type='hostdev'><source></source></interface><interface type='hostdev'><source></source></interface>",
  },
});
