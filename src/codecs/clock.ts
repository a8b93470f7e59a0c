import { type Codec, wrongType } from '../model/codec.ts';
import { numberCodec } from './number.ts';
import { patternCodec } from './text.ts';

const isDelta = (text: string): boolean => /^[-+]?[0-9]+$/.test(text);

/** A difference between two clocks, in seconds. */
export const clockDelta: Codec<number> = numberCodec({ min: -(2n ** 63n), max: 2n ** 63n - 1n, schema: isDelta });

/** A difference between two clocks, or `reset`. */
export const clockAdjustment: Codec<number | 'reset'> = {
  ...clockDelta,
  format: "a number of seconds, or 'reset'",
  decode: (text) => (text === 'reset' ? text : clockDelta.decode(text)),
  encode(value) {
    if (value === 'reset') return value;
    if (typeof value !== 'number') throw wrongType("a number or 'reset'", value);
    return clockDelta.encode(value);
  },
  inSchema: (text) => text === 'reset' || isDelta(text),
  schema: { anyOf: [{ type: 'integer' }, { const: 'reset' }] },
};

/** The name of a time zone, such as `Europe/Paris`. */
export const timeZoneName: Codec<string> = patternCodec('the name of a time zone such as Europe/Paris', /[a-zA-Z0-9_.+\-/]+/);
