import { checkRule } from '../../support/check-rule.ts';

checkRule('pci-address-duplicate', {
  around: "<domain type='kvm'><name>g</name><devices>…</devices></domain>",
  reports: [
    {
      xml: "<interface type='user'><address type='pci' slot='3'/></interface><sound model='ich6'><«address» type='pci' slot='3'/></sound>",
      says: 'another device is at 0000:00:03.0 already; remove the address, and libvirt chooses a free one',
      fixed: "<interface type='user'><address type='pci' slot='3'/></interface><sound model='ich6'></sound>",
    },
    {
      xml: "<interface type='user'><address type='pci' slot='3'/></interface><interface type='user'><«address» type='pci' domain='0x0000' bus='0x00' slot='0x03' function='0x0'/></interface>",
      says: 'another device is at 0000:00:03.0 already; remove the address, and libvirt chooses a free one',
      fixed: "<interface type='user'><address type='pci' slot='3'/></interface><interface type='user'></interface>",
    },
  ],
  accepts: {
    'a device of the host at a free place':
      "<interface type='user'><address type='pci' slot='3'/></interface><hostdev mode='subsystem' type='pci'><source><address bus='0' slot='3'/></source></hostdev>",
    'two places':
      "<interface type='user'><address type='pci' slot='3'/></interface><interface type='user'><address type='pci' slot='4'/></interface>",
    'two functions':
      "<interface type='user'><address type='pci' slot='3'/></interface><interface type='user'><address type='pci' slot='3' function='1'/></interface>",
    'places that libvirt chooses':
      "<interface type='user'><address type='pci'/></interface><interface type='user'><address type='pci'/></interface>",
  },
});
