import { RecipeError } from '../recipe-error.ts';

/** A whole number within bounds. */
export function checkCount(option: string, value: number, min: number, max: number, what: string): number {
  if (!Number.isInteger(value) || value < min || value > max)
    throw new RecipeError(option, `${value} is no ${what}; expected a whole number from ${min} to ${max}`);
  return value;
}

/** The size of the largest packet, in bytes. */
export function checkMtu(option: string, value: number, ipv6: boolean): number {
  checkCount(option, value, 68, 65535, 'size of a packet');
  if (ipv6 && value < 1280) throw new RecipeError(option, `${value} is too small for IPv6, which needs 1280 bytes`);
  return value;
}
