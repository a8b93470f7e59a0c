import { child } from '../model/field.ts';
import { DeviceBase, deviceAcpi } from './device-info.ts';

/** What devices have that, by the schema, ACPI has nothing to tell about. */
export class PlainDevice extends DeviceBase {
  /** What ACPI tells the guest about the device. */
  override acpi? = child(deviceAcpi, { last: true, schema: 'unknown' });
}
