import type { Codec } from '../model/codec.ts';
import { numberCodec } from './number.ts';
import { integer, max32, patternOr, unsigned } from './xsd.ts';

/** Writes a number the way C's `0x%0*x` does. */
function hexadecimal(width: number): (value: number) => string {
  return (value) => `0x${value.toString(16).padStart(width, '0')}`;
}

const format = 'a number, decimal or hexadecimal as 0x1f,';

/** Domain of a PCI address, written `0x0000`. */
export const pciDomain: Codec<number> = numberCodec({
  format,
  base: 'any',
  schema: patternOr(/^(0x)?[0-9a-fA-F]{1,8}$/, unsigned(0, max32)),
  write: hexadecimal(4),
});
/** Bus of a PCI address, written `0x00`. The range is checked with the address as a whole. */
export const pciBus: Codec<number> = numberCodec({
  format,
  base: 'any',
  schema: patternOr(/^0x[0-9a-fA-F]{1,2}$/, integer(0, 255)),
  write: hexadecimal(2),
});
/** Slot of a PCI address, written `0x00`. */
export const pciSlot: Codec<number> = numberCodec({
  format,
  base: 'any',
  schema: patternOr(/^(0x)?[0-1]?[0-9a-fA-F]$/, integer(0, 31)),
  write: hexadecimal(2),
});
/** Function of a PCI address, written `0x0`. */
export const pciFunction: Codec<number> = numberCodec({
  format,
  base: 'any',
  schema: patternOr(/^(0x)?[0-7]$/, integer(0, 7)),
  write: hexadecimal(1),
});

/** A number that libvirt reads in any base and writes in hexadecimal of a given width. */
export function hex(width: number, max: number | bigint, schema: (text: string) => boolean, min = 0): Codec<number> {
  return numberCodec({ format, base: 'any', min, max, schema, write: hexadecimal(width) });
}

/** A number that libvirt reads as hexadecimal even without `0x`, and writes as that of a given width. */
export function hexOnly(width: number, max: number | bigint, schema: RegExp): Codec<number> {
  return numberCodec({
    format: 'a hexadecimal number such as 0x1f,',
    base: 16,
    max,
    schema: (text) => schema.test(text),
    write: hexadecimal(width),
  });
}
