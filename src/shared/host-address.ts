import { usbNumber, usbPort, usbProductId, usbVendorId } from '../codecs/usb.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, required } from '../model/field.ts';
import { PciAddressParts } from './pci-address.ts';

/** Where a PCI device is on the host, as `lspci` shows it. */
export class HostPciAddress extends PciAddressParts {}

/** Where a USB device is plugged in on the host. */
export class HostUsbAddress {
  /** Number of the bus. */
  bus = required(attribute(usbNumber));
  /** Number of the device, which changes whenever it is plugged in. Give this or `port`. */
  device? = attribute(usbNumber, { optionalSince: '12.1.0' });
  /** Port that the device is plugged into, behind those of the hubs on the way to it. Give this or `device`. */
  port? = attribute(usbPort, { since: '12.1.0' });
}

/** The vendor of a USB device. */
class HostUsbVendor {
  /** The number, such as `0x1d6b`; not 0. */
  id = required(attribute(usbVendorId));
}
/** The product that a USB device is. */
class HostUsbProduct {
  /** The number, such as `0x0002`. */
  id = required(attribute(usbProductId));
}

export type { HostUsbProduct, HostUsbVendor };
export const hostPciAddress: ElementModel<HostPciAddress> = element('address', HostPciAddress);
export const hostUsbAddress: ElementModel<HostUsbAddress> = element('address', HostUsbAddress);
export const hostUsbVendor: ElementModel<HostUsbVendor> = element('vendor', HostUsbVendor);
export const hostUsbProduct: ElementModel<HostUsbProduct> = element('product', HostUsbProduct);
