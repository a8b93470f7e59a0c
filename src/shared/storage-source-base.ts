import { uint32 } from '../codecs/number.ts';
import { attribute, child } from '../model/field.ts';
import { privateData } from './private-data.ts';
import { storageEncryption } from './storage-encryption.ts';
import { storageSlices } from './storage-slices.ts';

/** What a source that the hypervisor itself reads has, wherever it is. */
export class StorageSourceBase {
  /** Number by which block jobs know this image, as in `vda[2]`. */
  index? = attribute(uint32, { last: true, live: true });
  /** The part of the source where the image lies. */
  slices? = child(storageSlices, { last: true, since: '6.1.0' });
  /** How the image is encrypted. Here or on the disk itself, not both. */
  encryption? = child(storageEncryption, { last: true, since: '3.9.0' });
  /** What the hypervisor driver notes about the source. */
  privateData? = child(privateData, { last: true, live: true });
}
