import { checkRule } from '../../support/check-rule.ts';

checkRule('pci-address-invalid', {
  reports: [
    {
      xml: "<network><name>n</name><forward mode='hostdev'><address type='pci' bus='«0x100»' slot='«0x20»' function='«8»'/></forward></network>",
      says: ['bus is 0x100; the highest is 0xff', 'slot is 0x20; the highest is 0x1f', 'function is 0x8; the highest is 0x7'],
    },
    {
      xml: "<interface type='hostdev'><source><address type='pci' slot='«32»'/></source></interface>",
      says: 'slot is 0x20; the highest is 0x1f',
    },
    {
      xml: "<interface type='user'><address type='pci' bus='1' function='«15»'/></interface>",
      says: 'function is 0xf; the highest is 0x7',
    },
  ],
  accepts: {
    'the highest numbers':
      "<interface type='hostdev'><source><address type='pci' domain='0xffff' bus='0xff' slot='0x1f' function='7'/></source></interface>",
    'a function at an address of zeros, which libvirt does not look at':
      "<interface type='user'><address type='pci' function='15'/></interface>",
    'an address of another kind': "<interface type='user'><address type='usb' bus='300' port='1'/></interface>",
  },
});

checkRule('pci-address-invalid', {
  reports: [
    {
      xml: "<network><name>n</name><forward mode='private'><interface dev='e'/><address type='pci' slot='«32»'/></forward></network>",
      says: 'slot is 0x20; the highest is 0x1f (libvirt passes over it here)',
      as: 'warning silent',
    },
  ],
  accepts: {},
});
