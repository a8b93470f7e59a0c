import { hex, pciBus, pciDomain, pciFunction, pciSlot } from '../codecs/hex.ts';
import { onOff } from '../codecs/toggle.ts';
import { integer, max16, max32, patternOr } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, tag } from '../model/field.ts';

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

/** What identifies a PCI device of an s390 guest beside its address. */
class ZpciAddress {
  /** User-defined identifier, 1 to 0xffff. */
  uid? = attribute(hex(4, max32, patternOr(/^(0x)?[0-9a-fA-F]{1,4}$/, integer(0, max16))));
  /** Function identifier. */
  fid? = attribute(hex(8, max32, patternOr(/^(0x)?[0-9a-fA-F]{1,8}$/, integer(0, max32))));
}
const zpciAddress: ElementModel<ZpciAddress> = element('zpci', ZpciAddress);

/** A place on a PCI bus of the guest. With nothing but its type it asks libvirt for any such place. */
export class PciAddress extends PciAddressParts {
  type = tag('pci');
  /** Identifiers in an s390 guest. */
  zpci? = child(zpciAddress, { since: '4.10.0' });
}

export type { ZpciAddress };
