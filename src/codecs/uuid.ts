import type { Codec } from '../model/codec.ts';
import { textCodec } from './text.ts';

const schema = /^(?:[a-fA-F0-9]{32}|[a-fA-F0-9]{8}-(?:[a-fA-F0-9]{4}-){3}[a-fA-F0-9]{12})$/;
// libvirt takes blanks and dashes anywhere between the bytes, and blanks around them.
const readable = /^[ \t\n\v\f\r]*[\da-fA-F]{2}(?:[- ]*[\da-fA-F]{2}){15}[ \t\n\v\f\r]*$/;

function explain(text: string): string | undefined {
  const digits = text.replace(/[\s{}-]/g, '');
  if (/^[\da-fA-F]+$/.test(digits) && digits.length !== 32) return `a UUID has 32 digits, this has ${digits.length}`;
  if (/^(?:urn:uuid:|\{)/i.test(text)) return 'write the digits alone';
  return undefined;
}

/** A UUID such as `3e3fce45-4f53-4fa7-bb32-11f34168b82b`. */
export const uuid: Codec<string> = textCodec({
  format: 'a UUID such as 3e3fce45-4f53-4fa7-bb32-11f34168b82b',
  accepts: readable,
  inSchema: (text) => schema.test(text),
  explain,
  loose(text) {
    const read = text
      .replace(/[^\da-fA-F]/g, '')
      .toLowerCase()
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    return { message: `which libvirt reads as ${read} and its schema refuses`, text: read, safe: true };
  },
  pattern: schema.source,
});

/** A UUID, or an empty text where libvirt is to make one up. */
export const generatedUuid: Codec<string> = textCodec({
  format: `${uuid.format}, or nothing for a new one`,
  accepts: (text) => text === '' || readable.test(text),
  inSchema: (text) => text === '' || schema.test(text),
  explain,
});
