import { type ElementModel, element } from '../model/element.ts';
import { child } from '../model/field.ts';
import { deviceAlias } from '../shared/device-info.ts';
import { PlainDevice } from '../shared/plain-device.ts';

/** The NVRAM of a pseries guest, which every such guest has. It stands here to move it to another address. */
class DomainNvramDevice extends PlainDevice {
  /** A name for the device. */
  override alias? = child(deviceAlias, { last: true, schema: 'unknown' });
}

export type { DomainNvramDevice };
export const nvramDevice: ElementModel<DomainNvramDevice> = element('nvram', DomainNvramDevice);
