import { parseMac } from '../address/mac.ts';
import type { Codec, LooseReading } from '../model/codec.ts';
import { textCodec } from './text.ts';

// libvirt stops reading after the sixth group at any blank or control character and ignores what follows.
const readable = /^[\dA-Fa-f]{1,2}(?::[\dA-Fa-f]{1,2}){5}(?:[\0-\x20]|$)/;
// Of multicast addresses a rule speaks, since libvirt itself refuses them.
const schema = /^[a-fA-F0-9]{2}(?::[a-fA-F0-9]{2}){5}$/;

/** The address of a text with other separators than colons, or none. */
function correct(text: string): string | undefined {
  if (!/^[\dA-Fa-f]{2}(?:[-.]?[\dA-Fa-f]{2}){5}$/.test(text)) return undefined;
  const bytes = text.replace(/[^\dA-Fa-f]/g, '');
  return bytes.match(/../g)!.join(':').toLowerCase();
}

function explain(text: string): string | undefined {
  const meant = correct(text);
  if (meant !== undefined) return `separate the groups with colons: ${meant}`;
  const groups = text.split(':').length;
  if (groups > 1 && groups !== 6) return `a MAC address has six groups, this has ${groups}`;
  return undefined;
}

function loose(text: string): LooseReading | undefined {
  const read = parseMac(text);
  if (read === undefined) return undefined;
  const trailing = /[\0-\x20]/.test(text);
  return {
    code: 'mac-not-canonical',
    severity: trailing ? 'error' : 'warning',
    message: trailing ? `and libvirt passes over what follows ${read}; remove it` : `which libvirt reads as ${read} and its schema refuses`,
    text: read,
    safe: true,
  };
}

/** The hardware address of a network device: six groups of two hexadecimal digits, such as `52:54:00:6b:3c:58`. */
export const macAddress: Codec<string> = textCodec({
  format: 'a MAC address such as 52:54:00:6b:3c:58',
  accepts: readable,
  inSchema: (text) => schema.test(text),
  explain,
  correct,
  loose,
  pattern: schema.source,
});
