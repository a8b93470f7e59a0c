import { type Codec, type LooseReading, wrongType } from '../model/codec.ts';
import { collapse } from './xsd.ts';

function toggle(yes: string, no: string): Codec<boolean> {
  const format = `'${yes}' or '${no}'`;
  return {
    format,
    decode: (text) => (text === yes ? true : text === no ? false : undefined),
    encode(value) {
      if (typeof value !== 'boolean') throw wrongType('true or false', value);
      return value ? yes : no;
    },
    explain(text) {
      const word = meant(text, yes, no);
      return word === undefined ? undefined : `write '${word}'`;
    },
    correct: (text) => meant(text, yes, no),
    inSchema: (text) => collapse(text) === yes || collapse(text) === no,
    schema: { type: 'boolean' },
  };
}

function meant(text: string, yes: string, no: string): string | undefined {
  const answer = answerIn(text);
  return answer === undefined ? undefined : answer ? yes : no;
}

/** What a person says with a word. */
function answerIn(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (['yes', 'on', 'true', '1', 'enabled', 'enable', 'y'].includes(word)) return true;
  if (['no', 'off', 'false', '0', 'disabled', 'disable', 'n'].includes(word)) return false;
  return undefined;
}

/** `yes` or `no`. */
export const yesNo: Codec<boolean> = toggle('yes', 'no');

/** `on` or `off`. */
export const onOff: Codec<boolean> = toggle('on', 'off');

/** A toggle of which libvirt knows one word, and takes every other text for the opposite. */
function halfToggle(codec: Codec<boolean>, word: string, decode: (text: string) => boolean): Codec<boolean> {
  return {
    ...codec,
    decode,
    loose(text): LooseReading {
      const read = decode(text);
      const answer = answerIn(text);
      const message = `which libvirt takes for '${codec.encode(read)}', as everything but '${word}'`;
      if (answer === undefined) return { message: `${message}; expected ${codec.format}` };
      if (answer === read)
        return { message: `which libvirt takes for '${codec.encode(read)}' and its schema refuses`, text: codec.encode(read), safe: true };
      return { severity: 'error', message, text: codec.encode(answer) };
    },
  };
}

/** `yes` in any letter case; libvirt takes every other text for `no`. */
export const looseYes: Codec<boolean> = halfToggle(yesNo, 'yes', (text) => text.toLowerCase() === 'yes');

/** `off`; libvirt takes every other text for `on`. */
export const onUnlessOff: Codec<boolean> = halfToggle(onOff, 'off', (text) => text !== 'off');
