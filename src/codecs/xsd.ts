// What libvirt's schema takes for numbers, as libxml2 judges it.

/** A text with the blanks around it removed, as XML Schema does before it looks at numbers and tokens. */
export function collapse(text: string): string {
  return text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
}

type Judge = (text: string) => boolean;

/** A whole number with an optional sign. */
export function integer(min: number | bigint, max: number | bigint): Judge {
  return (text) => /^[+-]?\d+$/.test(collapse(text)) && within(collapse(text), min, max);
}

/** A whole number without a sign. */
export function unsigned(min: number | bigint, max: number | bigint): Judge {
  return (text) => /^\d+$/.test(collapse(text)) && within(collapse(text), min, max);
}

/** Digits and nothing else, no blanks around them. */
export function digits(min: number | bigint, max: number | bigint): Judge {
  return (text) => /^\d+$/.test(text) && within(text, min, max);
}

/** A pattern, or what another judge takes. */
export function patternOr(pattern: RegExp, other: Judge): Judge {
  return (text) => pattern.test(text) || other(text);
}

function within(text: string, min: number | bigint, max: number | bigint): boolean {
  if (text.length < 16) return Number(text) >= min && Number(text) <= max;
  const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
  return value >= min && value <= max;
}

export const max16 = 65535;
export const max32 = 4294967295;
export const max64: bigint = 2n ** 64n - 1n;
