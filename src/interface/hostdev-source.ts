import { guestReset, startupPolicy } from '../codecs/hostdev.ts';
import { yesNo } from '../codecs/toggle.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, tag } from '../model/field.ts';
import { HostPciAddress, HostUsbAddress, hostUsbProduct, hostUsbVendor } from '../shared/host-address.ts';

/** Where a PCI device is on the host. */
class TypedHostPciAddress extends HostPciAddress {
  type = tag('pci');
}
/** Where a USB device is plugged in on the host. */
class TypedHostUsbAddress extends HostUsbAddress {
  type = tag('usb');
}
/** Where a USB device is plugged in that is also known by its vendor and product. */
class UntypedHostAddress extends HostUsbAddress {
  type? = tag(undefined, { default: 'usb' });
}
/** A place of a kind this version does not know. */
class UnknownHostAddress {
  type = tag('unknown');
}

/** Where a device is on the host. */
export type HostDeviceAddress = TypedHostPciAddress | TypedHostUsbAddress | UntypedHostAddress | UnknownHostAddress;

export const hostDeviceAddress: ElementModel<HostDeviceAddress> = variants<HostDeviceAddress, 'type'>('address', 'type', {
  cases: { pci: TypedHostPciAddress, usb: TypedHostUsbAddress },
  unknown: UnknownHostAddress,
  absent: UntypedHostAddress,
});

/** A network card of the host: a PCI device by its address, a USB device by its address or its vendor and product. */
class HostdevSource {
  /** What happens when the USB device is not there. */
  startupPolicy? = attribute(startupPolicy, { schema: 'unknown', since: '1.0.0', default: 'mandatory' });
  /** Whether the device was not there when the guest started. */
  missing? = attribute(yesNo, { live: true });
  /** What happens when the guest resets the USB device. */
  guestReset? = attribute(guestReset, { schema: 'unknown', since: '8.6.0' });
  /** Whether the guest may write all of the PCI device's configuration. For Xen. */
  writeFiltering? = attribute(yesNo, { schema: 'unknown', since: '6.8.0' });
  /** The USB device's vendor. Goes with `product`. */
  vendor? = child(hostUsbVendor);
  /** The USB device's product. Goes with `vendor`. */
  product? = child(hostUsbProduct);
  /** Where the device is. Needs a type, unless `vendor` and `product` are given. */
  address? = child(hostDeviceAddress);
}

export type { HostdevSource, TypedHostPciAddress, TypedHostUsbAddress, UnknownHostAddress, UntypedHostAddress };
export const hostdevSource: ElementModel<HostdevSource> = element('source', HostdevSource, { refused: ['ip', 'route'] });
