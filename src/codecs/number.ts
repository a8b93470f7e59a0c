import { netmaskToPrefix } from '../address/netmask.ts';
import { type Codec, type LooseReading, type SchemaJudge, wrongType } from '../model/codec.ts';
import { digits, integer, max16, max32, max64, unsigned } from './xsd.ts';

/** How libvirt reads a number, and how its schema does. */
export interface NumberFormat {
  /** The kind of number, for messages; the range is added. */
  format?: string;
  /** Smallest number libvirt takes; 0 when absent. */
  min?: number | bigint;
  /** Largest number libvirt takes; 2^32 - 1 when absent. */
  max?: number | bigint;
  /** `any`: a leading `0x` means hexadecimal, a leading `0` octal. 16: hexadecimal, with or without `0x`. 8: octal. Decimal otherwise. */
  base?: 'any' | 16 | 8;
  /** Negative numbers come out as what is left modulo 2 to the power of this; refused when absent. */
  wraps?: 32 | 64;
  /** What the schema takes. */
  schema?: SchemaJudge;
  /** How libvirt writes it; in decimal when absent. */
  write?: (value: number) => string;
}

/** A codec for whole numbers. */
export function numberCodec({
  format = 'a whole number',
  min = 0,
  max = max32,
  base,
  wraps,
  schema,
  write = decimal,
}: NumberFormat): Codec<number> {
  const range = `${format} from ${min} to ${max}`;
  const exact = typeof max === 'bigint';
  const decode = (text: string): number | undefined => {
    const number = (typeof base === 'number' ? undefined : plainDecimal(text)) ?? readNumber(text, base, wraps, min < 0);
    return number === undefined || number < min || number > max ? undefined : Number(number);
  };
  return {
    format: range,
    decode,
    encode(value) {
      if (typeof value !== 'number') throw wrongType(range, value);
      if (!Number.isInteger(value) || value < min || value > (exact ? Number(max) : max))
        throw new RangeError(`expected ${range}, got ${value}`);
      return write(value);
    },
    explain: (text) => explainNumber(text, base === 'any' || base === 16),
    ...(schema && { inSchema: schema, loose: (text: string) => looseNumber(text, decode(text), schema, write) }),
    schema: { type: 'integer', minimum: Number(min), ...(exact ? {} : { maximum: max as number }) },
  };
}

function decimal(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : BigInt(value).toString();
}

/** A number in a spelling that the schema does not take, where it takes the number itself. */
function looseNumber(
  text: string,
  value: number | undefined,
  inSchema: (text: string) => boolean,
  write: (value: number) => string,
): LooseReading | undefined {
  if (value === undefined || !Number.isSafeInteger(value)) return undefined;
  const read = write(value);
  if (value > 0 && text.includes('-')) return { severity: 'error', message: `which libvirt reads as ${read}` };
  return inSchema(read) ? { message: `which libvirt reads as ${read} and its schema refuses`, text: read, safe: true } : undefined;
}

/** The common case: a few digits, no leading zero. */
function plainDecimal(text: string): number | undefined {
  const { length } = text;
  if (length === 0 || length > 9) return undefined;
  let value = 0;
  for (let index = 0; index < length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9 || (digit === 0 && index === 0 && length > 1)) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** Reads a number the way C's strtol does: blanks and a sign may come first, and nothing may follow. */
function readNumber(text: string, base: NumberFormat['base'], wraps: 32 | 64 | undefined, signed: boolean): bigint | undefined {
  const match = /^[ \t\n\v\f\r]*([+-]?)(0[xX])?([0-9a-fA-F]+)$/.exec(text);
  if (match === null || match[3]!.length > 30 || (match[2] !== undefined && (base === undefined || base === 8))) return undefined;
  const digits = match[3]!;
  const hexadecimal = match[2] !== undefined || base === 16;
  const octal = base === 8 || (base === 'any' && !hexadecimal && digits.length > 1 && digits.startsWith('0'));
  if (!hexadecimal && !(octal ? /^[0-7]+$/ : /^[0-9]+$/).test(digits)) return undefined;
  const value = BigInt(hexadecimal ? `0x${digits}` : octal ? `0o${digits}` : digits);
  if (match[1] !== '-') return value;
  if (signed) return -value;
  if (value === 0n) return wraps === undefined ? undefined : 0n;
  return wraps === undefined || value > 2n ** BigInt(wraps) - 1n ? undefined : BigInt.asUintN(wraps, -value);
}

function explainNumber(text: string, takesHex: boolean): string | undefined {
  if (/^\s+|\s+$/.test(text) && /^\s*\d+\s*$/.test(text)) return 'remove the blanks around it';
  if (!takesHex && /^0x[0-9a-f]+$/i.test(text)) return `write it in decimal, as ${Number(text)}`;
  const unit = /^(\d+)\s*[a-z/%]+$/i.exec(text);
  if (unit !== null) return `write the number without a unit, as ${unit[1]}`;
  if (/^\d+\.\d+$/.test(text)) return 'fractions are not allowed';
  if (/^\d{1,3}(?:[,. ']\d{3})+$/.test(text)) return `write it without separators, as ${text.replace(/\D/g, '')}`;
  return undefined;
}

/** An unsigned 32-bit number. The schema takes digits only. */
export const uint32: Codec<number> = numberCodec({ schema: digits(0, max32) });
/** An unsigned 32-bit number. The schema takes blanks around it. */
export const blankedUint32: Codec<number> = numberCodec({ schema: unsigned(0, max32) });
/** An unsigned 32-bit number that libvirt wants above zero. */
export const positiveUint32: Codec<number> = numberCodec({ min: 1, schema: digits(1, max32) });
/** An unsigned 64-bit number. The schema takes digits only. */
export const uint64: Codec<number> = numberCodec({ max: max64, schema: digits(0, max64) });
/** An unsigned 64-bit number, with a minus sign read modulo 2^64. */
export const wrappingUint64: Codec<number> = numberCodec({ max: max64, wraps: 64, schema: digits(0, max64) });
/** An unsigned 64-bit number above zero. */
export const positiveUint64: Codec<number> = numberCodec({ min: 1, max: max64, schema: digits(1, max64) });
/** A signed 32-bit number. */
export const int32: Codec<number> = numberCodec({ min: -2147483648, max: 2147483647, schema: integer(-2147483648, 2147483647) });
/** An unsigned 32-bit number, of which libvirt takes 0 for none at all and the schema does not take 0. */
export const positiveInSchema: Codec<number> = numberCodec({ schema: digits(1, max32) });
/** A signed 32-bit number that libvirt wants to be 0 or more. */
export const nonNegativeInt32: Codec<number> = numberCodec({ max: 2147483647, schema: digits(0, max32) });
/** An unsigned 16-bit number, where libvirt itself checks the range. */
export const uint16: Codec<number> = numberCodec({ max: max16, schema: integer(0, max16) });
/** A TCP or UDP port. */
export const port: Codec<number> = numberCodec({ format: 'a port', max: max16, schema: integer(1, max16) });
/** A TCP or UDP port, where libvirt looks at no range. */
export const looseSignedPort: Codec<number> = numberCodec({
  format: 'a port',
  min: -2147483648,
  max: 2147483647,
  schema: integer(-1, max16),
});
/** The length of a subnet prefix: how many of its leading bits name the subnet. The range depends on the family. */
export const prefixLength: Codec<number> = {
  ...numberCodec({ format: 'a prefix length', schema: unsigned(0, 128) }),
  explain(text) {
    const meant = lengthIn(text);
    return meant === undefined ? explainNumber(text, false) : `write '${meant}'`;
  },
  correct: lengthIn,
};

/** The prefix length that a netmask or `/24` stands for. */
function lengthIn(text: string): string | undefined {
  const [, length] = /^\/(\d+)$/.exec(text) ?? [];
  return length ?? (text.includes('.') ? netmaskToPrefix(text)?.toString() : undefined);
}

/** An unsigned 64-bit number, of which the schema takes 32 bits. */
export const narrowUint64: Codec<number> = numberCodec({ max: max64, schema: digits(0, max32) });
