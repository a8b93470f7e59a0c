import { uint32 } from '../codecs/number.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute } from '../model/field.ts';

/** What makes a USB controller the companion of another one. */
class UsbMaster {
  /** First port of the other controller that this one serves. */
  startport? = attribute(uint32, { default: '0' });
}

export type { UsbMaster };
export const usbMaster: ElementModel<UsbMaster> = element('master', UsbMaster);
