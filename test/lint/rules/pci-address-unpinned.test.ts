import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

checkRule('pci-address-unpinned', {
  reports: [
    {
      xml: guest("<«interface» type='user'/>"),
      says: 'without <address> the card may move when devices are added, and guests name cards by their place; give it an address, or <acpi index>',
    },
  ],
  accepts: {
    'an address': guest("<interface type='user'><address type='pci' bus='1'/></interface>"),
    'an index of ACPI': guest("<interface type='user'><acpi index='1'/></interface>"),
    'an interface that stands alone': "<interface type='user'/>",
    'a container': guest("<interface type='user'/>", "type='lxc'"),
  },
});
