import { genericName } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute } from '../model/field.ts';

/** How a PCI device of the host is handed to a guest. */
export class HostdevDriver {
  /** The technique; `kvm` no longer works. */
  name? = attribute(wordsSince(oneOf('vfio', 'kvm', 'xen'), { xen: '10.0.0' }), {
    empty: 'absent',
    default: 'vfio',
    schema: 'required',
    optionalSince: '10.0.0',
  });
  /** The host's driver to bind the device to, such as `mlx5_vfio_pci`. */
  model? = attribute(genericName, { since: '10.0.0', default: 'the one that fits best' });
  /** Whether the device is opened through IOMMUFD. */
  iommufd? = attribute(yesNo, { since: '12.1.0' });
}

export const hostdevDriver: ElementModel<HostdevDriver> = element('driver', HostdevDriver);
