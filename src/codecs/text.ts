import { type Codec, type LooseReading, wrongType } from '../model/codec.ts';

/** What sets one kind of text apart from others. */
export interface TextFormat {
  format: string;
  /** Whether libvirt takes it; any text when absent. */
  accepts?: RegExp | ((text: string) => boolean);
  /** Whether the schema takes it too; all that libvirt takes when absent. */
  inSchema?: (text: string) => boolean;
  explain?: (text: string) => string | undefined;
  correct?: (text: string) => string | undefined;
  /** What libvirt makes of a text that the schema does not take. */
  loose?: (text: string) => LooseReading | undefined;
  /** The same as `inSchema` for other tools, where a pattern says it. */
  pattern?: string;
}

/** A codec for values that are kept as they are written. */
export function textCodec({ format, accepts, inSchema, explain, correct, loose, pattern }: TextFormat): Codec<string> {
  const isTaken = accepts instanceof RegExp ? (text: string) => accepts.test(text) : accepts;
  return {
    format,
    decode: isTaken === undefined ? (text) => text : (text) => (isTaken(text) ? text : undefined),
    encode(value) {
      if (typeof value !== 'string') throw wrongType(format, value);
      return value;
    },
    ...(inSchema && { inSchema }),
    ...(explain && { explain }),
    ...(correct && { correct }),
    ...(loose && { loose }),
    ...(accepts instanceof RegExp && { pattern: accepts.source }),
    schema: pattern === undefined ? { type: 'string' } : { type: 'string', pattern },
  };
}

/** A text that the schema describes by a pattern for the whole of it, and libvirt takes as it comes. */
export function patternCodec(format: string, pattern: RegExp, loose?: TextFormat['loose']): Codec<string> {
  const whole = new RegExp(`^(?:${pattern.source})$`, pattern.flags);
  return textCodec({ format, inSchema: (text) => whole.test(text), ...(loose && { loose }), pattern: whole.source });
}

/** Any text, as it stands. */
export const text: Codec<string> = textCodec({ format: 'text' });

/** The name of a network, guest or volume: no `/` and no line break. */
export const objectName: Codec<string> = patternCodec("a name without '/'", /[^/\n]+/);

/** A name of letters, digits, `_`, `-` and `+`. */
export const genericName: Codec<string> = patternCodec("a name of letters, digits, '_', '-' and '+'", /[a-zA-Z0-9_+-]+/);

/** Text of at least one character. */
export const someText: Codec<string> = patternCodec('text', /.+/s);
