import { domainInterface } from '../../interface/interface.ts';
import { rule } from '../rule.ts';
import { definedGuest } from '../support/guest.ts';
import { isQemu } from '../support/hypervisor.ts';

export default rule({
  id: 'pci-address-unpinned',
  severity: 'warning',
  stage: 'advice',
  summary: 'A card whose place, and name in the guest, depends on the other devices.',
  optIn: true,
  on: domainInterface,
  check(nic, report, context) {
    // By an index of ACPI the guest names the card whatever its place.
    if (definedGuest(context) === undefined || nic.address !== undefined || nic.acpi?.index !== undefined || !isQemu(context)) return;
    report(
      nic,
      undefined,
      'without <address> the card may move when devices are added, and guests name cards by their place; give it an address, or <acpi index>',
    );
  },
});
