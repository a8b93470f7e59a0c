import { uint64 } from '../codecs/number.ts';
import { sizeUnit } from '../codecs/size.ts';
import { attribute, content } from '../model/field.ts';

/** A size that counts bytes unless it has a unit. libvirt itself writes it in bytes. */
export class ScaledBytes {
  /** What the number counts. */
  unit? = attribute(sizeUnit, { empty: 'absent', default: 'bytes' });
  /** The number. */
  value? = content(uint64, { schema: 'required' });
}

/** A size that counts KiB unless it has a unit. libvirt itself writes it in KiB, rounded up. */
export class ScaledKibibytes {
  /** What the number counts. */
  unit? = attribute(sizeUnit, { empty: 'absent', default: 'KiB' });
  /** The number. */
  value? = content(uint64, { schema: 'required' });
}
