import type { DomainDevices } from '../../domain/devices.ts';
import type { DomainDisk } from '../../domain/disk.ts';
import type { Domain } from '../../domain/domain.ts';
import type { DomainInterface } from '../../interface/interface.ts';
import { checkName } from '../checks/name.ts';
import { checkGoesWith, checkWord } from '../checks/word.ts';
import { RecipeError } from '../recipe-error.ts';
import type { SizeOption } from '../size.ts';
import { checkUuid, drawUuid } from '../uuid.ts';
import { type ConnectionOptions, interfacesOf } from './cards.ts';
import { controllersOf } from './controllers.ts';
import { type DiskOption, type Drives, drivesOf, type OpticalOptions } from './disks.ts';
import { consoleOf, type ScreenOptions, screenOf } from './display.ts';
import { type BootDevice, isQ35, type MachineOptions, osOf, timing } from './machine.ts';
import { memoryOf } from './memory.ts';
import { type CpuTopologyOption, type EmulatedOptions, type KvmOptions, processorOf } from './processor.ts';

/** What every guest has. */
export interface GuestBaseOptions extends OpticalOptions, ConnectionOptions, ScreenOptions {
  /** Name of the guest, without `/`. */
  name: string;
  /** Identifies the guest beside its name, so that a document can replace the one it was made for; drawn when absent. */
  uuid?: string;
  /** Any text, such as the guest's name; the same text gives the same UUID and MACs each time. They are drawn when absent. */
  seed?: string;
  /** The guest's memory, at least 64 MiB: a text such as `2 GiB`, a number with its unit, or a number of bytes. */
  memory: SizeOption;
  /** How many CPUs the guest has, 1 to 255, or how they are put together; 2 when absent. */
  vcpus?: number | CpuTopologyOption;
  /** The guest's disks. They have to exist when it starts. None when absent. */
  disks?: readonly DiskOption[];
  /**
   * Whether there is a channel to the guest agent, by which the host asks the guest for its addresses and has it rest while a snapshot is
   * made; true when absent. It does no harm where no agent runs.
   */
  guestAgent?: boolean;
  /** Whether the guest has a TPM 2.0 of its own; false when absent, because the program swtpm has to be on the host. */
  tpm?: boolean;
}

/** A guest. */
export type GuestOptions = GuestBaseOptions & MachineOptions & (KvmOptions | EmulatedOptions);

/**
 * A guest for Linux of the last ten years on x86-64, with what virt-install would choose: devices of virtio, a memory balloon, random
 * numbers from the host, free ports for devices that come later.
 *
 * ```ts
 * guest({ name: 'web', memory: '2 GiB', disks: ['/var/lib/libvirt/images/web.qcow2'], networks: ['lab'], seed: 'web' })
 * ```
 * @throws RecipeError for an option that cannot be used.
 */
export function guest(options: GuestOptions): Domain {
  const { name, uuid, seed, memory, vcpus = 2, machine, cloudInit, graphics } = options;
  const interfaces = interfacesOf(options, seed);
  const os = osOf(options);
  return {
    ...processorOf(options, vcpus),
    name: checkGuestName(name),
    uuid: uuid === undefined ? drawUuid(seed === undefined ? undefined : `guest/${seed}/uuid`) : checkUuid('uuid', uuid),
    ...memoryOf(memory, interfaces),
    // cloud-init looks for nothing else then, and need not wait for networks.
    ...(cloudInit !== undefined && {
      sysinfos: [{ type: 'smbios', system: { entries: [{ name: 'serial', value: 'ds=nocloud' }] } }],
    }),
    os: { ...os, ...(cloudInit !== undefined && { smbios: { mode: 'sysinfo' } }) },
    features: { acpi: true, apic: {}, ...(isSpice(graphics) && { vmport: { state: false } }) },
    ...timing,
    devices: devicesOf(options, interfaces, isQ35(machine)),
  };
}

/** libvirt makes folders of this name, too. */
function checkGuestName(name: string): string {
  if (name === '.' || name === '..') throw new RecipeError('name', `'${name}' is no name; libvirt would take it for a folder`);
  return checkName('name', name);
}

function devicesOf(options: GuestOptions, interfaces: readonly DomainInterface[], q35: boolean): DomainDevices {
  const { disks = [], graphics, console = true, guestAgent = true, tpm = false, sparePorts } = options;
  const screen = screenOf(graphics);
  const drives = drivesOf(disks, options, q35);
  const agent = guestAgent ? [{ type: 'unix', target: { type: 'virtio', name: 'org.qemu.guest_agent.0' } } as const] : [];
  const channels = [...agent, ...(screen.channels ?? [])];
  const devices: DomainDevices = {
    ...bootable(options, drives, interfaces),
    ...consoleOf(console),
    ...screen,
    ...(channels.length > 0 && { channels }),
    ...(tpm && { tpms: [{ model: 'tpm-crb', backend: { type: 'emulator', version: '2.0' } }] }),
    memballoon: { model: 'virtio' },
    // The guest need not wait until it has gathered random numbers itself.
    rngs: [{ model: 'virtio', backend: { model: 'random', path: '/dev/urandom' } }],
  };
  checkGoesWith('sparePorts', sparePorts, q35, "machine 'q35'");
  return { ...devices, controllers: controllersOf(devices, q35, sparePorts) };
}

type Bootable = Pick<DomainDevices, 'disks' | 'interfaces'>;

/** Disks and interfaces, with their places in the order of booting. */
function bootable({ boot, kernel }: GuestOptions, { disks, cdrom, seed }: Drives, interfaces: readonly DomainInterface[]): Bootable {
  checkGoesWith('boot', boot, kernel === undefined, 'no kernel');
  const first: Record<BootDevice, object | undefined> = { disk: disks[0], cdrom, network: interfaces[0] };
  const order = kernel === undefined ? (boot ?? usualOrder(first)) : [];
  for (const [index, kind] of order.entries()) {
    const option = `boot[${index}]`;
    if (first[checkWord(option, kind, ['disk', 'cdrom', 'network'])] === undefined) throw new RecipeError(option, `there is no ${kind}`);
    if (order.indexOf(kind) < index) throw new RecipeError(option, `${kind} is there twice`);
  }
  const placed = <T extends DomainDisk | DomainInterface>(one: T): T => {
    const place = order.findIndex((kind) => first[kind] === one);
    return place < 0 ? one : { ...one, boot: { order: place + 1 } };
  };
  const drives = [...disks, ...(cdrom === undefined ? [] : [cdrom]), ...(seed === undefined ? [] : [seed])].map(placed);
  return {
    ...(drives.length > 0 && { disks: drives }),
    ...(interfaces.length > 0 && { interfaces: interfaces.map(placed) }),
  };
}

function usualOrder(first: Readonly<Record<BootDevice, object | undefined>>): readonly BootDevice[] {
  const storage = (['disk', 'cdrom'] as const).filter((kind) => first[kind] !== undefined);
  return storage.length > 0 || first.network === undefined ? storage : ['network'];
}

function isSpice(graphics: ScreenOptions['graphics']): boolean {
  return (typeof graphics === 'string' ? graphics : graphics?.type) === 'spice';
}
