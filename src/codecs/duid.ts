import type { Codec } from '../model/codec.ts';
import { textCodec } from './text.ts';

const byte = '[a-fA-F0-9]{1,2}';
const schema = new RegExp(
  `^(?:0{1,2}:0?1:0{1,2}:0?[a-fA-F1-9](?::${byte}){4}(?::${byte}){6,8}|0{1,2}:0?2(?::${byte}){4}(?::${byte}){1,124}|0{1,2}:0?3:0{1,2}:0?[a-fA-F1-9](?::${byte}){6,8}|0{1,2}:0?4(?::${byte}){16})$`,
);

/** A DHCPv6 unique identifier: hexadecimal bytes with colons between them, such as `0:4:7e:7d:f0:7d:a8:bc:c5:d2:13:32:11:ed:16:ea:84:63`. */
export const duid: Codec<string> = textCodec({
  format: 'a DUID such as 0:4:7e:7d:f0:7d:a8:bc:c5:d2:13:32:11:ed:16:ea:84:63',
  accepts: /^[\da-fA-F:]*$/,
  inSchema: (text) => schema.test(text),
  explain: (text) => (/^[\da-fA-F-]+$/.test(text) ? 'separate the bytes with colons' : undefined),
  pattern: schema.source,
});
