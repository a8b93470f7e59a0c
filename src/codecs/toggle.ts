import { type Codec, wrongType } from '../model/codec.ts';
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
    explain: (text) => meant(text, yes, no),
    inSchema: (text) => collapse(text) === yes || collapse(text) === no,
    schema: { type: 'boolean' },
  };
}

function meant(text: string, yes: string, no: string): string | undefined {
  const word = text.trim().toLowerCase();
  if (['yes', 'on', 'true', '1', 'enabled', 'enable', 'y'].includes(word)) return `write '${yes}'`;
  if (['no', 'off', 'false', '0', 'disabled', 'disable', 'n'].includes(word)) return `write '${no}'`;
  return undefined;
}

/** `yes` or `no`. */
export const yesNo: Codec<boolean> = toggle('yes', 'no');

/** `on` or `off`. */
export const onOff: Codec<boolean> = toggle('on', 'off');

/** `yes` in any letter case; libvirt takes every other text for `no`. */
export const looseYes: Codec<boolean> = { ...yesNo, decode: (text) => text.toLowerCase() === 'yes' };

/** `off`; libvirt takes every other text for `on`. */
export const onUnlessOff: Codec<boolean> = { ...onOff, decode: (text) => text !== 'off' };
