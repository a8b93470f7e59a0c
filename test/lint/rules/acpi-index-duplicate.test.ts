import { checkRule } from '../../support/check-rule.ts';
import { guest } from '../../support/guest.ts';

const nic = (index: string): string => `<interface type='user'><acpi index='${index}'/></interface>`;

checkRule('acpi-index-duplicate', {
  reports: [
    {
      xml: guest(nic('1') + nic('«1»')),
      says: 'another device has the index 1 already, and QEMU does not start with two; choose another',
    },
    {
      xml: guest(`${nic('7')}<video><acpi index='«7»'/></video>`),
      says: 'another device has the index 7 already, and QEMU does not start with two; choose another',
    },
  ],
  accepts: { 'different ones': guest(nic('1') + nic('2')), 'what cannot be read': guest(nic('0') + nic('0')) },
});
