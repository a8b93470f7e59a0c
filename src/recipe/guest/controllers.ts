import type { DomainController } from '../../domain/controller.ts';
import type { DomainDevices } from '../../domain/devices.ts';
import type { DomainInterface } from '../../interface/interface.ts';
import { checkCount } from '../checks/number.ts';
import { RecipeError } from '../recipe-error.ts';
import { scsiControllersFor } from './disks.ts';

/** Bus numbers go up to 255, and each port is a bus. */
const mostPorts = 200;

/** What virt-install's 14 ports leave free in a guest with one disk and one interface. */
const usualSparePorts = 8;

/** The controllers of a guest that libvirt would choose otherwise, or not make at all. */
export function controllersOf(devices: DomainDevices, q35: boolean, sparePorts = usualSparePorts): DomainController[] {
  const scsiCount = scsiControllersFor(devices.disks ?? []);
  const scsi = Array.from({ length: scsiCount }, (_, index): DomainController => ({ type: 'scsi', index, model: 'virtio-scsi' }));
  // USB 3 serves fast and slow devices alike, with the fewest interrupts.
  const usb: DomainController = { type: 'usb', index: 0, model: 'qemu-xhci', ports: 15 };
  if (!q35) return [usb, ...scsi];
  checkCount('sparePorts', sparePorts, 0, mostPorts, 'number of ports');
  const count = portsTaken(devices) + scsiCount + sparePorts;
  if (count > mostPorts) throw new RecipeError('disks', `${count} PCI Express ports are needed, and there is room for ${mostPorts}`);
  const ports = Array.from({ length: count }, (_, port): DomainController => ({ type: 'pci', index: port + 1, model: 'pcie-root-port' }));
  return [usb, ...scsi, { type: 'pci', index: 0, model: 'pcie-root' }, ...ports];
}

/**
 * The PCI Express ports that libvirt puts the devices on, one each. Screen, sound and SATA are parts of the machine, and older cards
 * share a bridge that needs no port.
 */
function portsTaken({ disks = [], interfaces = [], channels = [], rngs = [] }: DomainDevices): number {
  const virtioDisks = disks.filter(({ target }) => target.bus === 'virtio').length;
  const usbAndBalloon = 2;
  return usbAndBalloon + virtioDisks + interfaces.filter(isExpress).length + (channels.length > 0 ? 1 : 0) + rngs.length;
}

function isExpress({ type, model }: DomainInterface): boolean {
  return type === 'hostdev' || /^(?:virtio(?:-non-transitional)?|e1000e|igb)$/.test(model?.type ?? '');
}
