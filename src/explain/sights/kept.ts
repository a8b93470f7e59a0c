import { quoted } from '../../shell/quote.ts';
import type { Sight } from '../explanation.ts';

/** Where libvirt keeps a document that was defined. */
export function keptSight(path: string, edit: 'edit' | 'net-edit'): Sight {
  return {
    title: 'Where libvirt keeps the document',
    command: `ls ${quoted(path)}`,
    shows: path,
    means: [
      `It is changed with virsh ${edit}, and not by hand: libvirt does not look at the file again. That is for QEMU's own libvirt, qemu:///system.`,
    ],
  };
}
