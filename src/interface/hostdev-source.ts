import { yesNo } from '../codecs/toggle.ts';
import { usbNumber, usbPort, usbProductId, usbVendorId } from '../codecs/usb.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, required, tag } from '../model/field.ts';
import { PciAddressParts } from '../shared/pci-address.ts';

/** Where a PCI device is on the host. */
class HostPciAddress extends PciAddressParts {
  type = tag('pci');
}
class HostUsbAddressParts {
  /** Number of the bus. */
  bus = required(attribute(usbNumber));
  /** Number of the device, which changes whenever it is plugged in. Give this or `port`. */
  device? = attribute(usbNumber, { optionalSince: '12.1.0' });
  /** Port that the device is plugged into, behind those of the hubs on the way to it. Give this or `device`. */
  port? = attribute(usbPort, { since: '12.1.0' });
}
/** Where a USB device is plugged in on the host. */
class HostUsbAddress extends HostUsbAddressParts {
  type = tag('usb');
}
/** Where a USB device is plugged in that is also known by its vendor and product. */
class HostUntypedAddress extends HostUsbAddressParts {
  type? = tag(undefined, { default: 'usb' });
}
/** A place of a kind this version does not know. */
class HostUnknownAddress {
  type = tag('unknown');
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

/** Where a device is on the host. */
export type HostDeviceAddress = HostPciAddress | HostUsbAddress | HostUntypedAddress | HostUnknownAddress;

export const hostDeviceAddress: ElementModel<HostDeviceAddress> = variants<HostDeviceAddress, 'type'>('address', 'type', {
  cases: { pci: HostPciAddress, usb: HostUsbAddress },
  unknown: HostUnknownAddress,
  absent: HostUntypedAddress,
});
const usbVendor: ElementModel<HostUsbVendor> = element('vendor', HostUsbVendor);
const usbProduct: ElementModel<HostUsbProduct> = element('product', HostUsbProduct);

/** A network card of the host: a PCI device by its address, a USB device by its address or its vendor and product. */
class HostdevSource {
  /** What happens when the USB device is not there. */
  startupPolicy? = attribute(oneOf('mandatory', 'requisite', 'optional'), { schema: 'unknown', since: '1.0.0', default: 'mandatory' });
  /** What happens when the guest resets the USB device. */
  guestReset? = attribute(oneOf('off', 'uninitialized', 'on'), { schema: 'unknown', since: '8.6.0' });
  /** Whether the guest may write all of the PCI device's configuration. For Xen. */
  writeFiltering? = attribute(yesNo, { schema: 'unknown', since: '6.8.0' });
  /** Whether the device was not there when the guest started. */
  missing? = attribute(yesNo, { live: true });
  /** The USB device's vendor. Goes with `product`. */
  vendor? = child(usbVendor);
  /** The USB device's product. Goes with `vendor`. */
  product? = child(usbProduct);
  /** Where the device is. Needs a type, unless `vendor` and `product` are given. */
  address? = child(hostDeviceAddress);
}

export type { HostdevSource, HostPciAddress, HostUnknownAddress, HostUntypedAddress, HostUsbAddress, HostUsbProduct, HostUsbVendor };
export const hostdevSource: ElementModel<HostdevSource> = element('source', HostdevSource, { refused: ['ip', 'route'] });
