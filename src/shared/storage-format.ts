import { imageFormat } from '../codecs/storage.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, required } from '../model/field.ts';
import { ScaledBytes } from './scaled-size.ts';

const maxSize: ElementModel<ScaledBytes> = element('max_size', ScaledBytes);

/** The cache for an image's tables of where its data is. For qcow2. */
class MetadataCache {
  /** How large the cache may grow. */
  max_size? = child(maxSize);
}
export const metadataCache: ElementModel<MetadataCache> = element('metadata_cache', MetadataCache);

/** How the data of an image is laid out. */
class StorageFormat {
  /** The format, such as `qcow2`. libvirt does not guess it, since a guest could write another one into the image. */
  type = required(attribute(imageFormat, { empty: 'absent' }));
  /** The cache for the image's tables. */
  metadata_cache? = child(metadataCache, { since: '7.0.0' });
}

export type { MetadataCache, StorageFormat };
export const storageFormat: ElementModel<StorageFormat> = element('format', StorageFormat);
