import type { DomainDevices } from '../../domain/devices.ts';
import type { DomainDisk } from '../../domain/disk.ts';
import { type Domain, domain } from '../../domain/domain.ts';
import { ifReadable } from '../../model/unreadable.ts';
import type { DeviceAddress } from '../../shared/device-address.ts';
import { type Report, rule } from '../rule.ts';
import { addressedDevices } from '../support/devices.ts';
import { busOf } from '../support/disk-bus.ts';
import { isQemuType } from '../support/hypervisor.ts';
import { chipsetOf, machineOf } from '../support/machine.ts';

export default rule({
  id: 'device-address-mismatch',
  severity: 'error',
  stage: 'define',
  summary: 'An address of a kind that the device or the machine does not have.',
  on: domain,
  check(guest, report) {
    const devices = guest.devices ?? {};
    const refuse = (address: DeviceAddress | undefined, says: string): void => {
      if (address !== undefined) report(address, 'type', says);
    };
    checkUnassigned(guest, refuse);
    for (const disk of devices.disks ?? []) ifReadable(() => checkDiskBus(disk, refuse));
    for (const { address } of devices.smartcards ?? [])
      if (address !== undefined && address.type !== 'ccid') refuse(address, "a smart card reader is on a controller of type 'ccid'");
    for (const { model, address } of devices.videos ?? [])
      if (model?.type === 'ramfb') refuse(address, 'ramfb is no device on a bus; remove the address');
    if (!isQemuType(guest.type)) return;
    for (const disk of devices.disks ?? []) ifReadable(() => checkDrive(disk, report));
    checkTimers(devices, refuse);
    checkCcw(guest, refuse);
    if (chipsetOf(guest) === undefined) return;
    for (const { address, ...disk } of devices.disks ?? []) {
      if (address === undefined || address.type === 'pci' || address.type === 'ccw') continue;
      if (busOf(disk as DomainDisk) === 'virtio') refuse(address, `a virtio disk of this machine is on PCI, not of type '${address.type}'`);
    }
  },
});

type Refuse = (address: DeviceAddress | undefined, says: string) => void;

/** Interfaces have a rule of their own. */
function checkUnassigned(guest: Domain, refuse: Refuse): void {
  const exempt = new Set<object>([...(guest.devices?.hostdevs ?? []), ...(guest.devices?.interfaces ?? [])]);
  for (const device of addressedDevices(guest)) {
    const { address } = device;
    if (address?.type === 'unassigned' && !exempt.has(device))
      refuse(address, "'unassigned' keeps a <hostdev> device from the guest; no other device can be kept from it");
  }
}

function checkDiskBus(disk: DomainDisk, refuse: Refuse): void {
  const bus = busOf(disk);
  const { address } = disk;
  if (address === undefined || address.type === 'drive') return;
  if (bus === 'ide' || bus === 'fdc' || bus === 'scsi' || bus === 'sata')
    refuse(address, `a disk on the bus '${bus}' has an address of type 'drive', and this one is of type '${address.type}'`);
}

/** Buses where less numbers are used than there are. */
const zeros: Readonly<Record<string, readonly ('controller' | 'bus' | 'target')[]>> = {
  scsi: ['bus'],
  ide: ['controller', 'target'],
  fdc: ['controller', 'bus', 'target'],
  sata: ['bus', 'target'],
};

function checkDrive(disk: DomainDisk, report: Report): void {
  const { address } = disk;
  if (address?.type !== 'drive') return;
  const bus = busOf(disk);
  for (const property of zeros[bus] ?? []) {
    if (address[property]) report(address, property, `${property} is ${address[property]}; for a disk on the bus '${bus}' it is 0`);
  }
}

function checkTimers({ watchdogs = [], panics = [] }: DomainDevices, refuse: Refuse): void {
  for (const { model, address } of watchdogs) {
    if (model === 'ib700' || model === 'diag288') refuse(address, `libvirt knows no address for a watchdog of model '${model}'`);
    else if (model === 'i6300esb' && address !== undefined && address.type !== 'pci')
      refuse(address, `a watchdog of model '${model}' is on PCI, not of type '${address.type}'`);
  }
  for (const { model, address } of panics) {
    if (model === 'hyperv' || model === 's390' || model === 'pseries') refuse(address, `a panic device of model '${model}' has no address`);
    else if (model === 'isa' && address !== undefined && address.type !== 'isa')
      refuse(address, `a panic device of model 'isa' is on ISA, not of type '${address.type}'`);
  }
}

/** Only s390 machines have channels. */
function checkCcw(guest: Domain, refuse: Refuse): void {
  const { arch, type } = machineOf(guest);
  const isOther = chipsetOf(guest) !== undefined || (arch !== undefined && !arch.startsWith('s390'));
  if (!isOther) return;
  const name = type ?? arch;
  for (const { address } of addressedDevices(guest))
    if (address?.type === 'ccw') refuse(address, `the machine '${name}' has no channels; addresses of type 'ccw' are for s390`);
}
