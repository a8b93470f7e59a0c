import { readIpv4 } from '../address/text.ts';
import type { Codec } from '../model/codec.ts';
import { numberCodec } from './number.ts';
import { textCodec } from './text.ts';
import { max32 } from './xsd.ts';

/** The number of a serial port or console. libvirt picks one where it is negative. */
export const chardevPort: Codec<number> = numberCodec({ format: 'a port number', min: -2147483648, max: max32 });

/** The name of a channel to the client of a display. */
export const displayChannelName: Codec<string> = textCodec({
  format: "a name of letters, digits, '_', '-' and '.'",
  accepts: (text) => /^[a-zA-Z0-9_.-]*$/.test(text),
  pattern: '^[a-zA-Z0-9_.\\-]*$',
});

/** An address inside user-mode networking. */
export const guestAddress: Codec<string> = textCodec({
  format: 'an IPv4 address such as 10.0.2.1',
  accepts: (text) => readIpv4(text) !== undefined,
});
/** A port inside user-mode networking, of which libvirt keeps the last 16 bits. */
export const guestPort: Codec<number> = numberCodec({ format: 'a port' });
