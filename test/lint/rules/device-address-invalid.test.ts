import { checkRule } from '../../support/check-rule.ts';

checkRule('device-address-invalid', {
  around: "<domain type='kvm'><name>g</name><devices>…</devices></domain>",
  reports: [
    {
      xml: "<interface type='user'><address type='pci' domain='«1»' bus='0' slot='3' function='0'/></interface>",
      says: 'domain is 0x1, and a guest has PCI domain 0 alone',
      fixed: "<interface type='user'><address type='pci' domain='0x0000' bus='0' slot='3' function='0'/></interface>",
    },
    {
      xml: "<interface type='user'><«address» type='ccw' cssid='0xfe'/></interface>",
      says: 'a CCW address has cssid, ssid and devno, or none of them, and here is cssid',
    },
    {
      xml: "<interface type='user'><«address» type='ccw' cssid='0xfe' devno='0'/></interface>",
      says: 'a CCW address has cssid, ssid and devno, or none of them, and here is cssid and devno',
    },
    {
      xml: "<interface type='user'><address type='spapr-vio' reg='«0x100000000»'/></interface>",
      says: 'reg is 0x100000000; the highest is 0xffffffff',
    },
  ],
  accepts: {
    'the domain there is': "<interface type='user'><address type='pci' domain='0' bus='0' slot='3' function='0'/></interface>",
    'a CCW address of three numbers': "<interface type='user'><address type='ccw' cssid='0xfe' ssid='0' devno='0'/></interface>",
    'a CCW address that libvirt fills in': "<interface type='user'><address type='ccw'/></interface>",
    'the highest register': "<interface type='user'><address type='spapr-vio' reg='0xffffffff'/></interface>",
  },
});

checkRule('device-address-invalid', {
  around: "<domain type='lxc'><name>g</name><devices>…</devices></domain>",
  reports: [
    {
      xml: "<interface type='user'><«address» type='ccw' ssid='0'/></interface>",
      says: 'a CCW address has cssid, ssid and devno, or none of them, and here is ssid',
    },
  ],
  accepts: {
    'what only QEMU refuses': "<interface type='user'><address type='pci' domain='1' bus='0' slot='3' function='0'/></interface>",
  },
});
