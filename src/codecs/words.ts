import { type Codec, wrongType } from '../model/codec.ts';
import { listed } from '../model/words.ts';

/** One of the words known today. A later libvirt may know more, so any other text is kept too. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Codec<Word | (string & {})> {
  return {
    format: words.length === 1 ? `'${words[0]}'` : listed(words.map((word) => `'${word}'`)),
    decode: (text) => text,
    encode(value) {
      if (typeof value !== 'string') throw wrongType(listed(words), value);
      return value;
    },
    words,
    schema: { anyOf: [{ type: 'string', enum: words }, { type: 'string' }] },
  };
}

/** The same words, some of which came with a later libvirt release than the attribute itself. */
export function wordsSince<T>(codec: Codec<T>, wordsSince: Readonly<Record<string, string>>): Codec<T> {
  return { ...codec, wordsSince };
}

/** The same words, and which of them are meant by those that people know from other tools, in small letters. */
export function meantBy<T>(codec: Codec<T>, meant: Readonly<Record<string, string>>): Codec<T> {
  return { ...codec, meant };
}

/** The same words, some of which libvirt takes and its schema does not know. */
export function outsideSchema<T>(codec: Codec<T>, ...words: readonly string[]): Codec<T> {
  return { ...codec, inSchema: (text) => !words.includes(text) };
}

/** Words that only the schema insists on, by a pattern: libvirt takes any text here. */
export function suggested<const Word extends string>(...words: readonly Word[]): Codec<Word | (string & {})> {
  const { words: _, ...codec } = oneOf(...words);
  return { ...codec, inSchema: (text) => (words as readonly string[]).includes(text) };
}
