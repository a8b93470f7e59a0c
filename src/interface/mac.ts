import { macAddress } from '../codecs/mac.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute } from '../model/field.ts';

/** The hardware address of a guest's interface. */
class InterfaceMac {
  /** The address. Pin it: without one, every define makes up another, and the guest may take it for a new card. */
  address? = attribute(macAddress, { schema: 'required', default: '52:54:00 and three random bytes, for QEMU' });
  /** Whether the address is to stay although it lies in a range of VMware's. For VMware. */
  type? = attribute(oneOf('generated', 'static'), { since: '6.6.0' });
  /** Whether VMware checks that the address lies in a range of its own. */
  check? = attribute(yesNo);
  /** The address that the guest has given itself. Needs `trustGuestRxFilters`. */
  currentAddress? = attribute(macAddress, { live: true, since: '11.2.0' });
}

export type { InterfaceMac };
export const interfaceMac: ElementModel<InterfaceMac> = element('mac', InterfaceMac);
