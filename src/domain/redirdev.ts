import { yesNo } from '../codecs/toggle.ts';
import { usbClassFilter, usbIdFilter, usbVersionFilter } from '../codecs/usb.ts';
import { oneOf } from '../codecs/words.ts';
import { basedOn, type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, children, required } from '../model/field.ts';
import { type RedirectionChardev, redirectionChardev } from '../shared/chardev.ts';
import { BootableDevice, deviceAcpi } from '../shared/device-info.ts';

/** What redirected devices have, whatever they come through. */
class GuestRedirdev extends BootableDevice {
  /** The bus that the guest sees the device on. */
  bus? = attribute(oneOf('usb'), { first: true, schema: 'required', default: 'usb' });
  /** What ACPI tells the guest about the device. */
  override acpi? = child(deviceAcpi, { last: true, schema: 'unknown' });
}

/** Which USB devices may be redirected. */
class UsbFilter {
  /** Class of the devices, such as 0x08 for storage. */
  class? = attribute(usbClassFilter, { default: 'all' });
  /** Vendor of the devices. */
  vendor? = attribute(usbIdFilter, { default: 'all' });
  /** Product that the devices are. */
  product? = attribute(usbIdFilter, { default: 'all' });
  /** Version of the devices themselves, not of the USB protocol: `1.10`. libvirt writes two digits behind the dot. */
  version? = attribute(usbVersionFilter, { default: 'all' });
  /** Whether such devices may be redirected. */
  allow = required(attribute(yesNo));
}
const usbFilter: ElementModel<UsbFilter> = element('usbdev', UsbFilter);

/** Which USB devices of a display's client may be redirected to the guest. The first rule that fits a device counts. */
class Redirfilter {
  /** The rules. */
  usbdevs? = children(usbFilter);
}

export type { GuestRedirdev, Redirfilter, UsbFilter };

/** A slot for a USB device that another machine hands to the guest, such as the client of a SPICE display. */
export type DomainRedirdev = RedirectionChardev & GuestRedirdev;

export const redirdev: ElementModel<DomainRedirdev> = variants<DomainRedirdev, 'type'>(
  'redirdev',
  'type',
  basedOn(GuestRedirdev, redirectionChardev),
  { passedOver: ['source', 'protocol'] },
);
export const redirfilter: ElementModel<Redirfilter> = element('redirfilter', Redirfilter);
