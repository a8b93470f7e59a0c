import { absoluteFilePath } from '../codecs/names.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, required } from '../model/field.ts';

/** The socket of the program that makes reservations. libvirt wants all of its attributes where it is not the manager itself. */
class ReservationsSource {
  /** Kind of socket. */
  type? = attribute(oneOf('unix'), { empty: 'absent', schema: 'required' });
  /** Path of the socket. */
  path? = attribute(absoluteFilePath, { empty: 'absent', schema: 'required' });
  /** Who waits for whom; QEMU can only connect to a program that waits. */
  mode? = attribute(oneOf('client', 'server'), { empty: 'absent', schema: 'required' });
}
const source: ElementModel<ReservationsSource> = element('source', ReservationsSource);

/** Persistent reservations of SCSI, which a guest needs privileges for. For disks with device `lun`. */
class StorageReservations {
  /** Whether libvirt runs the program that makes reservations; otherwise `source` says where it is. */
  managed = required(attribute(yesNo));
  /** Whether reservations move along with the guest. */
  migration? = attribute(yesNo, { since: '12.1.0' });
  /** The socket of the program that makes reservations. */
  source? = child(source);
}

export type { ReservationsSource, StorageReservations };
export const storageReservations: ElementModel<StorageReservations> = element('reservations', StorageReservations);
