import { deviceName, filePath } from '../codecs/names.ts';
import { patternCodec } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute } from '../model/field.ts';

/** The device on the host that the guest's card is connected by. */
class InterfaceTarget {
  /** Name of the device, at most 15 bytes. libvirt drops names that start with `vnet`, `macvtap` or `macvlan`. */
  dev? = attribute(deviceName, { schema: 'required', default: 'vnet or macvtap and the first free number' });
  /** Whether libvirt sets the device up; `no` for one that exists and is ready. For type `ethernet`. */
  managed? = attribute(yesNo, { since: '5.7.0', default: 'yes' });
}
/** The device inside a container. */
class InterfaceGuest {
  /** Name of the device. */
  dev? = attribute(deviceName, { empty: 'absent' });
  /** Name that the device has got. */
  actual? = attribute(deviceName, { empty: 'absent' });
}
/** A program that is run for the interface. */
class InterfaceScript {
  /** Path of the program. It gets the name of the device as argument. */
  path? = attribute(filePath, { empty: 'absent', schema: 'required' });
}
/** A guest that does the work of the host for this device. */
class BackendDomain {
  /** Name of that guest. */
  name? = attribute(patternCodec('a name without line breaks', /[^\n]+/), { empty: 'absent', schema: 'required' });
}

export type { BackendDomain, InterfaceGuest, InterfaceScript, InterfaceTarget };
export const interfaceTarget: ElementModel<InterfaceTarget> = element('target', InterfaceTarget);
export const interfaceGuest: ElementModel<InterfaceGuest> = element('guest', InterfaceGuest);
export const upScript: ElementModel<InterfaceScript> = element('script', InterfaceScript);
export const downScript: ElementModel<InterfaceScript> = element('downscript', InterfaceScript);
export const backendDomain: ElementModel<BackendDomain> = element('backenddomain', BackendDomain);
