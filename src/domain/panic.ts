import { oneOf, outsideSchema, wordsSince } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute } from '../model/field.ts';
import { PlainDevice } from '../shared/plain-device.ts';

const panicModel = wordsSince(outsideSchema(oneOf('default', 'isa', 'pseries', 'hyperv', 's390', 'pvpanic'), 'default'), {
  hyperv: '1.3.0',
  s390: '1.3.5',
  pvpanic: '9.1.0',
});

/** A device by which the guest tells that its kernel has panicked. What libvirt then does, `<on_crash>` says. */
class DomainPanic extends PlainDevice {
  /** The model: `isa` and, on PCI, `pvpanic` for most guests, `hyperv` for Windows. Each once. */
  model? = attribute(panicModel, { default: 'what suits the machine' });
}

export type { DomainPanic };
export const panic: ElementModel<DomainPanic> = element('panic', DomainPanic);
