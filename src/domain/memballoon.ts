import { numberCodec } from '../codecs/number.ts';
import { onOff } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { digits, max32 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, required } from '../model/field.ts';
import { DeviceBase } from '../shared/device-info.ts';
import { virtioDriver } from '../shared/virtio-driver.ts';

const period = numberCodec({ base: 'any', min: -2147483648, max: 2147483647, schema: digits(1, max32) });

/** How often the guest tells how it uses its memory. */
class MemballoonStats {
  /** Time between two reports. libvirt drops what is not above zero. */
  period? = attribute(period, { schema: 'required', unit: 'seconds', default: 'never' });
}
const memballoonStats: ElementModel<MemballoonStats> = element('stats', MemballoonStats);

/** The balloon: memory inside the guest that is blown up to give memory back to the host. */
class DomainMemballoon extends DeviceBase {
  /** The model. libvirt adds one on its own unless this says `none`. */
  model = required(attribute(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional', 'xen', 'none')));
  /** Whether the balloon lets go of memory before the guest has to kill processes. */
  autodeflate? = attribute(onOff, { since: '1.3.1', default: 'off' });
  /** Whether the guest tells of pages that it does not use, for the host to take back. */
  freePageReporting? = attribute(onOff, { since: '6.9.0', default: 'off' });
  /** How often the guest tells how it uses its memory. */
  stats? = child(memballoonStats, { since: '1.1.1' });
  /** How the transport behaves. */
  driver? = child(virtioDriver, { after: 'address', since: '3.5.0' });
}

export type { DomainMemballoon, MemballoonStats };
export const memballoon: ElementModel<DomainMemballoon> = element('memballoon', DomainMemballoon);
