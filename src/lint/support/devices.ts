import type { Domain } from '../../domain/domain.ts';
import { ifReadable } from '../../model/unreadable.ts';
import type { DeviceAddress } from '../../shared/device-address.ts';
import type { DeviceAcpi, DeviceAlias, DeviceBoot } from '../../shared/device-info.ts';

/** What rules ask of any device. Not every one has all of it. */
export interface Device {
  alias?: DeviceAlias | undefined;
  boot?: DeviceBoot | undefined;
  acpi?: DeviceAcpi | undefined;
  address?: DeviceAddress | undefined;
}

const kinds = [
  'disks',
  'controllers',
  'filesystems',
  'interfaces',
  'smartcards',
  'serials',
  'parallels',
  'consoles',
  'channels',
  'inputs',
  'tpms',
  'sounds',
  'videos',
  'hostdevs',
  'redirdevs',
  'hubs',
  'watchdogs',
  'rngs',
  'panics',
  'shmems',
  'memories',
  'cryptos',
  'iommus',
  'memballoon',
  'nvram',
  'vsock',
] as const;

/** The devices of a guest that have a place in it, kind by kind, without what cannot be read. */
export function devicesOf({ devices = {} }: Domain): readonly Device[] {
  return kinds.flatMap((kind): readonly Device[] => {
    const found = ifReadable((): Device | readonly Device[] | undefined => devices[kind]) ?? [];
    // The first console may be the first serial port under another name.
    if (kind === 'consoles') return [found].flat().slice(1);
    return [found].flat();
  });
}
