import { absoluteFilePath } from '../codecs/names.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, leaf } from '../model/field.ts';
import { PlainDevice } from '../shared/plain-device.ts';
import { ScaledKibibytes } from '../shared/scaled-size.ts';

const pstoreSize: ElementModel<ScaledKibibytes> = element('size', ScaledKibibytes);

/** Storage for the last words of a guest that crashes. */
class DomainPstore extends PlainDevice {
  /** The kind of storage. */
  backend? = attribute(oneOf('acpi-erst'), { schema: 'required' });
  /** Absolute path of the file that backs it. */
  path? = leaf(absoluteFilePath, { default: 'a file of its own' });
  /** Size of the storage. */
  size? = child(pstoreSize, { schema: 'required' });
}

export type { DomainPstore };
export const pstore: ElementModel<DomainPstore> = element('pstore', DomainPstore);
