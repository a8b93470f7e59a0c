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

/** The devices whose address in the document counts: of those that are not there libvirt forgets it, and some it places itself. */
export function addressedDevices(guest: Domain): readonly Device[] {
  const { devices = {} } = guest;
  const finds: readonly (() => readonly object[])[] = [
    () => (devices.videos ?? []).filter(({ model }) => model?.type === 'none'),
    () => (devices.controllers ?? []).filter((one) => one.type === 'usb' && one.model === 'none'),
    () => (devices.memballoon?.model === 'none' ? [devices.memballoon] : []),
    () => devices.hubs ?? [],
    () => (devices.channels ?? []).filter(({ target }) => target.type === 'virtio'),
    () => (devices.consoles ?? []).filter(({ target }) => target?.type === 'virtio'),
  ];
  const others = new Set<object>(finds.flatMap((find) => ifReadable(find) ?? []));
  return devicesOf(guest).filter((device) => !others.has(device));
}
