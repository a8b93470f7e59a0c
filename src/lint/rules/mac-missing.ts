import { domainInterface } from '../../interface/interface.ts';
import { rule, set } from '../rule.ts';
import { definedGuest } from '../support/guest.ts';
import { newMacFor } from '../support/new-mac.ts';

export default rule({
  id: 'mac-missing',
  severity: 'warning',
  stage: 'silent',
  summary: 'A card whose MAC address changes with every define.',
  on: domainInterface,
  check(nic, report, context) {
    const guest = definedGuest(context);
    // Who gives a UUID defines the guest again and again; without one it is another guest each time.
    if (guest?.uuid === undefined || nic.mac !== undefined) return;
    const address = newMacFor(guest, nic);
    report(
      nic,
      undefined,
      'no MAC address is given, so each define chooses another one, and the guest may see a new card; give it one of its own',
      { ...(address !== undefined && { fix: { title: `Give it ${address}`, changes: [set(nic, { mac: { address } })] } }) },
    );
  },
});
