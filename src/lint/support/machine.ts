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
