import type { Domain } from '../../domain/domain.ts';
import type { DomainInterface } from '../../interface/interface.ts';
import type { InterfaceTarget } from '../../interface/target.ts';
import { ifReadable } from '../../model/unreadable.ts';
import type { DeviceAlias } from '../../shared/device-info.ts';
import { type Change, remove, set } from '../rule.ts';
import { devicesOf } from './devices.ts';
import { otherSourceOf } from './other-source.ts';

/** Something that libvirt fills in while a guest runs and drops from a definition. */
export interface RuntimePart {
  readonly object: object;
  readonly property: string;
  readonly change: Change;
}

const generatedAlias =
  /^(?:(?:net|hostdev|virtio-disk|nvme|ide|scsi|sata|usb|fdc|ccid|virtio-serial|pci|pcie|serial|console|channel|parallel|input|sound|video|graphics|audio|balloon|rng|tpm|watchdog|redir|fs|panic|shmem|dimm|nvdimm|ua-dimm|virtiomem|virtiopmem|sgx|smartcard|hub|vsock|crypto|iommu|nvram|pvpanic|xenbus|lsi|isa)[\d.-]*)$/;

/** Whether libvirt names devices so by itself. */
export function isGeneratedAlias(name: string): boolean {
  return generatedAlias.test(name);
}

/** Whether libvirt chooses such names for devices of the host by itself, and drops them when a guest is defined. */
export function isGeneratedDevice(name: string): boolean {
  return /^(?:vnet|macvtap|macvlan)/.test(name);
}

/** The aliases of a guest's devices. */
export function aliasesOf(guest: Domain): DeviceAlias[] {
  const [console] = ifReadable(() => guest.devices?.consoles) ?? [];
  return [...devicesOf(guest), ...(console === undefined ? [] : [console])].flatMap((device) => ifReadable(() => device.alias) ?? []);
}

/** What in a guest libvirt fills in by itself while the guest runs. */
export function runtimePartsOf(guest: Domain): RuntimePart[] {
  const parts = (guest.devices?.interfaces ?? []).flatMap((nic) => ifReadable(() => partsOfSource(nic)) ?? []);
  const aliases = aliasesOf(guest).flatMap((alias) => {
    const name = ifReadable(() => alias.name);
    return name !== undefined && isGeneratedAlias(name) ? [{ object: alias, property: 'name', change: remove(alias) }] : [];
  });
  const found = [...parts, ...aliases];
  if (found.length === 0) return [];
  // A name alone may have been chosen by a person; beside all that it comes from a running guest.
  return [...found, ...(guest.devices?.interfaces ?? []).flatMap((nic) => ifReadable(() => partsOfTarget(nic)) ?? [])];
}

function partsOfSource(nic: DomainInterface): RuntimePart[] {
  const found: RuntimePart[] = [];
  // Without what its own type needs a source is one of another type, and somebody wrote that.
  if (otherSourceOf(nic) !== undefined) return found;
  if (nic.type === 'network') {
    const { source } = nic;
    const { portid, bridge } = source;
    if (bridge !== undefined) found.push(part(source, 'bridge', { bridge: undefined, macTableManager: undefined, portid: undefined }));
    else if (portid !== undefined) found.push(part(source, 'portid', { portid: undefined }));
  } else if ((nic.type === 'bridge' || nic.type === 'direct') && nic.source.network !== undefined)
    found.push(part(nic.source, 'network', { network: undefined, portgroup: undefined, portid: undefined }));
  if (nic.mac?.currentAddress !== undefined) found.push(part(nic.mac, 'currentAddress', { currentAddress: undefined }));
  return found;
}

function partsOfTarget({ target }: DomainInterface): RuntimePart[] {
  if (target?.dev === undefined || target.managed === false || !isGeneratedDevice(target.dev)) return [];
  return [{ object: target, property: 'dev', change: withoutName(target) }];
}

/** Takes away the name of a device of the host, and `<target>` with it where nothing else is there. */
export function withoutName(target: InterfaceTarget): Change {
  return target.managed === undefined ? remove(target) : set(target, { dev: undefined });
}

function part<T extends object>(object: T, property: keyof T & string, without: { [Property in keyof T]?: undefined }): RuntimePart {
  return { object, property, change: set(object, without) };
}
