import type { Codec } from '../model/codec.ts';
import { hex } from './hex.ts';
import { numberCodec } from './number.ts';
import { textCodec } from './text.ts';
import { max32, said } from './xsd.ts';

const port = '[ \\t\\n\\v\\f\\r]*\\+?[0-9]+';
const readable = new RegExp(`^${port}(?:\\.${port}){0,3}$`);
const schema = /^((0x)?[0-9a-fA-F]{1,3}\.){0,3}(0x)?[0-9a-fA-F]{1,3}$/;

/** A port of a USB bus: up to four numbers, those of the hubs on the way first, such as `1` or `2.1.3`. */
export const usbPort: Codec<string> = textCodec({
  format: 'up to four numbers with dots between them, such as 2.1',
  accepts: readable,
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
export const usbNumber: Codec<number> = numberCodec({
  base: 'any',
  schema: said('at most 3 digits', (text) => /^(0x)?[0-9a-fA-F]{1,3}$/.test(text)),
});

/** A number of a USB filter, in capital digits; -1 stands for every device. */
function filterNumber(width: number, max: number, schema: RegExp): Codec<number> {
  return numberCodec({
    format: 'a number, decimal or hexadecimal as 0x1f, or -1 for all,',
    base: 'any',
    min: -1,
    max,
    schema: (text) => text === '-1' || schema.test(text),
    write: (value) => (value === -1 ? '-1' : `0x${value.toString(16).toUpperCase().padStart(width, '0')}`),
  });
}
/** The class of USB devices that a filter speaks of, written `0x08`. */
export const usbClassFilter: Codec<number> = filterNumber(2, 255, /^(0x)?[0-9a-fA-F]{1,2}$/);
/** The vendor or product that a filter speaks of, written `0x15E1`. */
export const usbIdFilter: Codec<number> = filterNumber(4, 2147483647, /^(0x)?[0-9a-fA-F]{1,4}$/);
/** The version of the devices that a filter speaks of. */
export const usbVersionFilter: Codec<string> = textCodec({
  format: 'a version such as 1.10, or -1 for all',
  accepts: (text) => text === '-1' || /^[ \t\n\v\f\r]*\+?\d{1,2}\.\d{1,2}$/.test(text),
  inSchema: (text) => text === '-1' || /^\d{1,2}\.\d{1,2}$/.test(text),
  explain: (text) => (/^\d+$/.test(text) ? `write ${text}.0` : undefined),
  pattern: '^(-1|[0-9]{1,2}\\.[0-9]{1,2})$',
});
