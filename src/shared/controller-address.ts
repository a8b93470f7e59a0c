import { numberCodec } from '../codecs/number.ts';
import { usbPort } from '../codecs/usb.ts';
import { atMostDigits, said } from '../codecs/xsd.ts';
import { attribute, tag } from '../model/field.ts';

const twoDigits = numberCodec({ schema: atMostDigits(2) });
const fiveDigits = numberCodec({ schema: atMostDigits(5) });
const usbBus = numberCodec({ schema: said('at most 3 digits', (text) => /^(0x)?[0-9a-fA-F]{1,3}$/.test(text)) });

/** A place on a bus of disks. */
export class DriveAddress {
  type = tag('drive');
  /** Number of the controller. */
  controller? = attribute(twoDigits, { default: '0' });
  /** Number of the bus. */
  bus? = attribute(twoDigits, { default: '0' });
  /** Number of the target on the bus. */
  target? = attribute(twoDigits, { default: '0' });
  /** Number of the unit in the target. */
  unit? = attribute(fiveDigits, { default: '0' });
}

/** A port of a virtio serial controller. */
export class VirtioSerialAddress {
  type = tag('virtio-serial');
  /** Number of the controller. */
  controller? = attribute(twoDigits, { default: '0', schema: 'required' });
  /** Number of the bus. */
  bus? = attribute(twoDigits, { default: '0' });
  /** Number of the port on the bus. */
  port? = attribute(twoDigits, { default: '0' });
}

/** A slot of a smart card controller. */
export class CcidAddress {
  type = tag('ccid');
  /** Number of the controller. */
  controller? = attribute(twoDigits, { default: '0', schema: 'required' });
  /** Number of the slot. */
  slot? = attribute(twoDigits, { default: '0' });
}

/** A port on a USB bus of the guest. */
export class UsbAddress {
  type = tag('usb');
  /** Number of the bus, in decimal. */
  bus? = attribute(usbBus, { default: '0', schema: 'required' });
  /** Port on the bus, behind those of the hubs on the way to it: `1`, `2.1.3`. */
  port? = attribute(usbPort);
}
