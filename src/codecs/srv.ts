import type { Codec } from '../model/codec.ts';
import { dnsName } from './names.ts';
import { textCodec } from './text.ts';

const longestService = 482;

/** The service of a SRV record. */
export const srvService: Codec<string> = textCodec({
  format: "a service name of letters, digits and '_ - + / *'",
  accepts: (text) => text.length <= longestService && /^[A-Za-z0-9_\-+/*]*$/.test(text),
  explain: (text) => (text.length > longestService ? `at most ${longestService} characters` : undefined),
});

/** The protocol of a SRV record, `tcp` or `udp` as a rule. */
export const srvProtocol: Codec<string> = textCodec({
  format: "'tcp' or 'udp'",
  accepts: /^[A-Za-z0-9\-+/]*$/,
  inSchema: (text) => text === 'tcp' || text === 'udp',
  explain: (text) => (text.startsWith('_') ? 'the underscore is added by libvirt' : undefined),
});

/** The name of a TXT record. */
export const txtName: Codec<string> = {
  ...dnsName,
  decode: (text) => (/[ ,]/.test(text) ? undefined : text),
  explain: () => 'no blanks and commas',
};
