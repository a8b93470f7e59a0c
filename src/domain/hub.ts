import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, required } from '../model/field.ts';
import { PlainDevice } from '../shared/plain-device.ts';

/** A hub, which makes one port into several. libvirt adds those it needs. */
class DomainHub extends PlainDevice {
  /** The bus of the ports. */
  type = required(attribute(oneOf('usb')));
}

export type { DomainHub };
export const hub: ElementModel<DomainHub> = element('hub', DomainHub);
