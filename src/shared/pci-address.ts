import { pciBus, pciDomain, pciFunction, pciSlot } from '../codecs/hex.ts';
import { onOff } from '../codecs/toggle.ts';
import { attribute } from '../model/field.ts';

/** The parts of a PCI address. */
export class PciAddressParts {
  /** PCI domain, 0 to 0xffff. */
  domain? = attribute(pciDomain, { default: '0' });
  /** Bus, 0 to 0xff. */
  bus? = attribute(pciBus, { default: '0' });
  /** Slot, 0 to 0x1f. */
  slot? = attribute(pciSlot, { default: '0' });
  /** Function, 0 to 7. */
  function? = attribute(pciFunction, { default: '0' });
  /** Whether the device at function 0 announces further functions. */
  multifunction? = attribute(onOff, { since: '0.9.7' });
}
