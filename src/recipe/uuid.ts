import { drawBytes } from '../address/draw-bytes.ts';
import { RecipeError } from './recipe-error.ts';

/** A UUID as RFC 9562 has them: of version 4 from nothing, of version 8 from a seed. */
export function drawUuid(seed: string | undefined): string {
  const bytes = drawBytes(16, seed);
  bytes[6] = (bytes[6]! & 0x0f) | (seed === undefined ? 0x40 : 0x80);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A UUID in the usual notation. */
export function checkUuid(option: string, text: string): string {
  if (!/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(text))
    throw new RecipeError(option, `'${text}' is no UUID; expected one such as 3e3fce45-4f53-4fa7-bb32-11f34168b82b`);
  return text.toLowerCase();
}
