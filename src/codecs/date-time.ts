import type { Codec } from '../model/codec.ts';
import { textCodec } from './text.ts';

const schema = /^-?\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/;

/** A moment such as `2026-10-01T12:00:00`, in UTC. */
export const utcDateTime: Codec<string> = textCodec({
  format: 'a moment such as 2026-10-01T12:00:00',
  accepts: /^\d+-\d+-\d+T\d+:\d+:\d+$/,
  inSchema: (text) => schema.test(text),
  explain(text) {
    if (/(?:Z|[+-]\d\d:\d\d)$/.test(text)) return 'libvirt takes it for UTC; write it without a time zone';
    if (/\.\d+$/.test(text)) return 'write whole seconds';
    if (/^\d+-\d+-\d+[ t]\d+/.test(text)) return "write a 'T' between date and time";
    return undefined;
  },
  pattern: '^[0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$',
});
