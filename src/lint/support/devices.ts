import type { Domain } from '../../domain/domain.ts';
import type { DeviceInfo } from '../../shared/device-info.ts';

/** The devices of a guest, as far as they are declared. */
export function devicesOf({ devices }: Domain): readonly DeviceInfo[] {
  return devices?.interfaces ?? [];
}
