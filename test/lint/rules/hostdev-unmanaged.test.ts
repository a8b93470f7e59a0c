import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

const source = "<source><address type='pci' domain='0' bus='3' slot='0x10' function='0'/></source>";
const says =
  "without managed='yes' libvirt does not take the device from the host's driver, and the guest starts only after somebody else did";

checkRule('hostdev-unmanaged', {
  reports: [
    {
      xml: `<«interface» type='hostdev'>${source}</interface>`,
      says,
      fixed: `<interface type='hostdev' managed='yes'>${source}</interface>`,
    },
    {
      xml: guest(`<«hostdev» mode='subsystem' type='pci'>${source}</hostdev>`),
      says,
      fixed: guest(`<hostdev mode='subsystem' type='pci' managed='yes'>${source}</hostdev>`),
    },
  ],
  accepts: {
    'a device that libvirt takes': `<interface type='hostdev' managed='yes'>${source}</interface>`,
    'who says not to': `<interface type='hostdev' managed='no'>${source}</interface>`,
    'a USB device': "<interface type='hostdev'><source><address type='usb' bus='1' device='2'/></source></interface>",
    Xen: guest(`<interface type='hostdev'>${source}</interface>`, "type='xen'"),
  },
});
