// What libvirt's schema takes for numbers, as libxml2 judges it.
import type { SchemaJudge } from '../model/codec.ts';

/** A text with the blanks around it removed, as XML Schema does before it looks at numbers and tokens. */
export function collapse(text: string): string {
  return text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
}

/** A whole number with an optional sign. */
export function integer(min: number | bigint, max: number | bigint): SchemaJudge {
  return fromTo(min, max, (text) => /^[+-]?\d+$/.test(collapse(text)) && within(collapse(text), min, max));
}

/** A whole number without a sign. */
export function unsigned(min: number | bigint, max: number | bigint): SchemaJudge {
  return fromTo(min, max, (text) => /^\d+$/.test(collapse(text)) && within(collapse(text), min, max));
}

/** Digits and nothing else, no blanks around them. */
export function digits(min: number | bigint, max: number | bigint): SchemaJudge {
  return fromTo(min, max, (text) => /^\d+$/.test(text) && within(text, min, max));
}

/** So many digits at most, and nothing else. */
export function atMostDigits(most: number): SchemaJudge {
  const pattern = new RegExp(`^[0-9]{1,${most}}$`);
  return said(`at most ${most} digits`, (text) => pattern.test(text));
}

/** A pattern, or what another judge takes. The pattern is for other spellings of the same values, so messages name the other. */
export function patternOr(pattern: RegExp, other: SchemaJudge): SchemaJudge {
  return said(other.format, (text) => pattern.test(text) || other(text));
}

/** A judge that can say what it takes. */
export function said(format: string | undefined, judge: (text: string) => boolean): SchemaJudge {
  return format === undefined ? judge : Object.assign(judge, { format });
}

function fromTo(min: number | bigint, max: number | bigint, judge: (text: string) => boolean): SchemaJudge {
  return said(`a whole number from ${min} to ${max}`, judge);
}

function within(text: string, min: number | bigint, max: number | bigint): boolean {
  if (text.length < 16) return Number(text) >= min && Number(text) <= max;
  const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
  return value >= min && value <= max;
}

export const max16 = 65535;
export const max32 = 4294967295;
export const max64: bigint = 2n ** 64n - 1n;
