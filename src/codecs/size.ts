import type { Codec } from '../model/codec.ts';
import { textCodec } from './text.ts';

type KnownUnit = 'bytes' | 'KiB' | 'MiB' | 'GiB' | 'TiB' | 'PiB' | 'EiB' | 'KB' | 'MB' | 'GB' | 'TB' | 'PB' | 'EB';

const unit = /^(?:b(?:ytes?)?|[kmgtpe](?:i?b)?)$/i;

/** The unit of a size, in any letter case: `KiB` and `K` are 1024 bytes, `KB` is 1000. */
export const sizeUnit: Codec<KnownUnit | (string & {})> = textCodec({
  format: 'a unit such as bytes, KiB, MiB or GiB',
  accepts: (text) => unit.test(text),
  explain: (text) => (/^\d/.test(text) ? 'write the unit alone, and the number as the text of the element' : undefined),
  pattern: '^([bB]([yY][tT][eE][sS]?)?|[kKmMgGtTpPeE]([iI]?[bB])?)$',
});
