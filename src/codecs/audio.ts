import type { Codec } from '../model/codec.ts';
import { numberCodec } from './number.ts';
import { integer, max32, patternOr, unsigned } from './xsd.ts';

/** The number of an `<audio>` device. */
export const audioId: Codec<number> = numberCodec({ min: 1, schema: patternOr(/^0x[0-9a-fA-F]{1,2}$/, integer(0, 255)) });

// The schema also lets numbers be hexadecimal, which libvirt does not read.
const schema = patternOr(/^(0x)?[0-9a-fA-F]{1,8}$/, unsigned(0, max32));

/** A setting of an audio device, above zero. */
export const audioNumber: Codec<number> = numberCodec({ min: 1, schema });
/** A setting of an audio device, of which libvirt takes 0 for none. */
export const audioNumberOrNone: Codec<number> = numberCodec({ schema });
