import type { Codec } from '../model/codec.ts';
import { hex } from './hex.ts';
import { numberCodec } from './number.ts';
import { textCodec } from './text.ts';
import { max32 } from './xsd.ts';

const port = '[ \\t\\n\\v\\f\\r]*\\+?[0-9]+';
const readable = new RegExp(`^${port}(?:\\.${port}){0,3}$`);
const schema = /^((0x)?[0-9a-fA-F]{1,3}\.){0,3}(0x)?[0-9a-fA-F]{1,3}$/;

/** A port of a USB bus: up to four numbers, those of the hubs on the way first, such as `1` or `2.1.3`. */
export const usbPort: Codec<string> = textCodec({
  format: 'up to four numbers with dots between them, such as 2.1',
  accepts: (text) => readable.test(text),
  inSchema: (text) => schema.test(text),
  explain: (text) => (/^[\da-fx.]+$/i.test(text) ? 'each number is decimal' : undefined),
  pattern: '^[0-9]{1,3}(\\.[0-9]{1,3}){0,3}$',
});

const isId = (text: string): boolean => /^(0x)?[0-9a-fA-F]{1,4}$/.test(text);
/** The identifier of a vendor, written `0x1d6b`. */
export const usbVendorId: Codec<number> = hex(4, max32, isId, 1);
/** The identifier of a product, written `0x0002`. */
export const usbProductId: Codec<number> = hex(4, max32, isId);

/** The number of a bus or device on the host. */
export const usbNumber: Codec<number> = numberCodec({ base: 'any', schema: (text) => /^(0x)?[0-9a-fA-F]{1,3}$/.test(text) });
