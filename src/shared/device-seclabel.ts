import { text } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, leaf } from '../model/field.ts';

/** How one security driver treats the file or device behind this source, other than the guest's own `<seclabel>` says. */
class DeviceSeclabel {
  /** Which security driver: `selinux`, `dac`, `apparmor`. Every driver once. */
  model? = attribute(text, { default: 'all drivers' });
  /** Whether the driver could not label the file, such as one on NFS. */
  labelskip? = attribute(yesNo, { live: true });
  /** Whether the driver labels the file; `no` goes without a label. */
  relabel? = attribute(yesNo, { default: 'yes' });
  /** The label to give. Without it and with `relabel` the whole element says nothing, and libvirt drops it. */
  label? = leaf(text, { empty: 'absent' });
}

export type { DeviceSeclabel };
export const deviceSeclabel: ElementModel<DeviceSeclabel> = element('seclabel', DeviceSeclabel);
