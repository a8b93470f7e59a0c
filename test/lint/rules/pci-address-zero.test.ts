import { checkRule } from '../../support/check-rule.ts';

checkRule('pci-address-zero', {
  around: "<interface type='user'><address type='pci'…/></interface>",
  reports: [
    {
      xml: " domain='0x0000' bus='0x00' slot='«0x00»' function='0x0'",
      says: 'the first place on the first bus is taken, and libvirt takes zeros for none and chooses another; write the place that is meant, or none',
    },
    {
      xml: " function='«0x1»'",
      says: 'the first place on the first bus is taken, and libvirt takes zeros for none and chooses another; write the place that is meant, or none',
    },
  ],
  accepts: { 'a place': " bus='0x01' slot='0x00'", 'any place': '' },
});

checkRule('pci-address-zero', {
  reports: [],
  accepts: {
    'a device of the host':
      "<interface type='hostdev' managed='yes'><source><address type='pci' domain='0' bus='0' slot='0' function='1'/></source></interface>",
  },
});
