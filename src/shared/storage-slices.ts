import { numberCodec, uint64 } from '../codecs/number.ts';
import { digits, max64 } from '../codecs/xsd.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, children, required, tag } from '../model/field.ts';

const sliceSize = numberCodec({ max: max64, schema: digits(1, max64) });

/** Where in a larger file or device an image lies. */
class StorageSlice {
  type = tag('storage');
  /** Where the image begins. */
  offset = required(attribute(uint64, { empty: 'absent', unit: 'bytes' }));
  /** How long it is. */
  size = required(attribute(sliceSize, { empty: 'absent', unit: 'bytes' }));
}
/** A part of a kind this version does not know, or of none. libvirt passes over it. */
class UnknownSlice {
  type = tag('unknown', { invalid: 'ignored', schema: 'required' });
}

/** A part of a storage source. */
export type SourceSlice = StorageSlice | UnknownSlice;

const slice: ElementModel<SourceSlice> = variants<SourceSlice, 'type'>('slice', 'type', {
  cases: { storage: StorageSlice },
  unknown: UnknownSlice,
});

/** The parts of a source that count. */
class StorageSlices {
  /** The parts. libvirt takes the first of each type. */
  slices? = children(slice, { schema: 'required' });
}

export type { StorageSlice, StorageSlices, UnknownSlice };
export const storageSlices: ElementModel<StorageSlices> = element('slices', StorageSlices);
