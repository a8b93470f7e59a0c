import type { Domain } from '../../domain/domain.ts';
import { ifReadable } from '../../model/unreadable.ts';

/** The machine of a guest, as far as its document says. */
export interface Machine {
  /** Architecture of its CPU. */
  readonly arch: string | undefined;
  /** Such as `q35` or `pc-q35-7.2`. */
  readonly type: string | undefined;
}

/** What a guest's `<os>` says of the machine, if it can be read. */
export function machineOf(guest: Domain): Machine {
  const type = ifReadable(() => guest.os?.type);
  return { arch: ifReadable(() => type?.arch), type: ifReadable(() => type?.machine) };
}

/** Whether it is a machine of PCI Express that libvirt adds ports to: `q35`, or `virt` of ARM and RISC-V. */
export function hasPciExpress({ type }: Machine): boolean {
  return /^(?:pc-)?(?:q35|virt)(?:-|$)/.test(type ?? '');
}

/** A chipset whose layout is known: of a PC with PCI, or of one with PCI Express. */
export type Chipset = 'i440fx' | 'q35';

/** The chipset of an x86 guest; `undefined` for other guests, and where the document does not tell. */
export function chipsetOf({ os }: Domain): Chipset | undefined {
  const { arch, machine } = os?.type ?? {};
  if (arch !== undefined && arch !== 'x86_64' && arch !== 'i686') return undefined;
  if (machine === undefined) return arch === undefined ? undefined : 'i440fx';
  if (machine === 'q35' || machine.startsWith('pc-q35-')) return 'q35';
  return machine === 'pc' || /^(?:pc-0\.|pc-1\.|pc-i440fx-|rhel)/.test(machine) ? 'i440fx' : undefined;
}
