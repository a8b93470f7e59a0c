import type { Domain } from '../../domain/domain.ts';
import type { DomainOs } from '../../domain/os.ts';
import { checkPath } from '../checks/device.ts';
import { checkGoesWith, checkWord } from '../checks/word.ts';
import { RecipeError } from '../recipe-error.ts';

/** A machine with PCI Express. */
export interface Q35Options {
  /**
   * The machine: `q35`, which is assumed, has PCI Express and is the one that new features come to; a name such as `pc-q35-7.2` keeps
   * to a release of it.
   */
  machine?: 'q35' | `pc-q35-${string}`;
  /**
   * How many PCI Express ports are left free for devices that are plugged in while the guest runs; 8 when absent. libvirt makes one
   * free port otherwise, and none can be added later.
   */
  sparePorts?: number;
}

/** A machine as of 1996. */
export interface PcOptions {
  /** The machine: `pc` has PCI and IDE, for systems from before about 2010. */
  machine: 'pc' | `pc-i440fx-${string}`;
  /** Its UEFI has no protected memory, which keeping to signed systems needs. */
  secureBoot?: never;
  sparePorts?: never;
}

/** A guest that a BIOS starts. */
export interface BiosOptions {
  /** What the guest boots with: `bios`, which is assumed as virt-install does, is on every host. */
  firmware?: 'bios';
  secureBoot?: never;
}

/** A guest that UEFI starts. */
export interface UefiOptions {
  /** What the guest boots with: `uefi`, which libvirt looks for on the host. Needs libvirt 5.2.0. */
  firmware: 'uefi';
  /**
   * Whether only signed systems start: true and false ask for firmware with or without keys in it, which needs libvirt 7.2.0. Whichever
   * the host prefers when absent.
   */
  secureBoot?: boolean;
}

/** Kinds of devices that a guest can boot from. */
export type BootDevice = 'disk' | 'cdrom' | 'network';

/** A guest that boots from its devices. */
export interface DeviceBootOptions {
  /**
   * What is tried, in this order: the first disk, the CD-ROM, the first interface. The disk and then the CD-ROM when absent, so that an
   * installer starts while the disk is empty and the system it installed does afterwards; the network where there is neither.
   */
  boot?: readonly BootDevice[];
  kernel?: never;
  initrd?: never;
  cmdline?: never;
}

/** A guest that boots a kernel of the host's. */
export interface KernelBootOptions {
  /** Path of a kernel on the host, which is started without anything on the guest's disks. */
  kernel: string;
  /** Path of its initial ramdisk on the host; none when absent. */
  initrd?: string;
  /** Arguments of the kernel, such as `root=/dev/vda1 console=ttyS0`; none when absent. */
  cmdline?: string;
  boot?: never;
}

/** What a guest is started on, and by what. */
export type MachineOptions = (Q35Options | PcOptions) & (BiosOptions | UefiOptions) & (DeviceBootOptions | KernelBootOptions);

/** Whether it is a machine with PCI Express. */
export function isQ35(machine = 'q35'): boolean {
  return machine === 'q35' || machine.startsWith('pc-q35-');
}

/** The machine and how it starts. */
export function osOf(options: MachineOptions): DomainOs {
  const { machine = 'q35', kernel, initrd, cmdline } = options;
  if (!/^(?:q35|pc|pc-(?:q35|i440fx)-[a-zA-Z0-9._-]+)$/.test(machine))
    throw new RecipeError('machine', `'${machine}' is no machine that this recipe knows; expected q35, pc, or a release of one of them`);
  checkGoesWith('initrd', initrd, kernel !== undefined, 'kernel');
  checkGoesWith('cmdline', cmdline, kernel !== undefined, 'kernel');
  return {
    ...firmwareOf(options),
    type: { arch: 'x86_64', machine, value: 'hvm' },
    ...(kernel !== undefined && { kernel: checkPath('kernel', kernel) }),
    ...(initrd !== undefined && { initrd: checkPath('initrd', initrd) }),
    ...(cmdline !== undefined && { cmdline: checkCmdline(cmdline) }),
  };
}

function firmwareOf({ firmware = 'bios', secureBoot, machine }: MachineOptions): Pick<DomainOs, 'firmware' | 'firmwareFeatures'> {
  checkGoesWith('secureBoot', secureBoot, checkWord('firmware', firmware, ['bios', 'uefi']) === 'uefi', "firmware 'uefi'");
  if (firmware === 'bios') return {};
  if (secureBoot === undefined) return { firmware: 'efi' };
  if (secureBoot && !isQ35(machine)) throw new RecipeError('secureBoot', "it goes with machine 'q35' only");
  // Without keys, firmware that could do it starts everything.
  const names = secureBoot ? (['enrolled-keys', 'secure-boot'] as const) : (['enrolled-keys'] as const);
  return { firmware: 'efi', firmwareFeatures: { features: names.map((name) => ({ enabled: secureBoot, name })) } };
}

function checkCmdline(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
  if (text.trim() === '' || /[\0-\x1f\x7f]/.test(text))
    throw new RecipeError('cmdline', 'expected arguments of a kernel in one line, such as root=/dev/vda1');
  return text;
}

/** Clocks and sleep, as suits Linux: QEMU's own choices are for older systems. */
export const timing: Required<Pick<Domain, 'clock' | 'pm'>> = {
  clock: {
    offset: 'utc',
    timers: [
      { name: 'rtc', tickpolicy: 'catchup' },
      { name: 'pit', tickpolicy: 'delay' },
      { name: 'hpet', present: false },
    ],
  },
  // Guests that can sleep take the power button for a wish to do so, and then hang.
  pm: { 'suspend-to-mem': { enabled: false }, 'suspend-to-disk': { enabled: false } },
};
