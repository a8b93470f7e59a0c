import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

const mac = (address: string): string => `<mac address='${address}'/>`;
const stays = (address: string): string =>
  `<interface type='user'>${address}<model type='virtio'/><teaming type='persistent'/><alias name='ua-backup0'/></interface>`;
const comes = (address: string, alias = 'ua-backup0'): string =>
  `<interface type='hostdev' managed='yes'>${address}<source><address type='pci' bus='3'/></source><teaming type='transient' persistent='${alias}'/></interface>`;
const one = mac('52:54:00:00:00:01');
const needs = "a card that comes and goes needs the MAC address of 'ua-backup0', the one that stays; give both the same";

checkRule('teaming-partner-missing', {
  reports: [
    {
      xml: guest(stays(one) + comes(one, '«ua-backup1»')),
      says: "no card of this guest with <teaming type='persistent'/> has the alias 'ua-backup1', so these are not joined",
    },
    { xml: guest(stays(one) + comes(mac('«52:54:00:00:00:02»'))), says: needs },
    { xml: guest(stays(one) + comes('').replace('<teaming', '<«teaming»')), says: needs },
  ],
  accepts: { 'two of one address': guest(comes(one) + stays(mac('52:54:0:0:0:1'))), 'no teaming': guest("<interface type='user'/>") },
});
