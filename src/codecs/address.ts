import { prefixToNetmask } from '../address/netmask.ts';
import { isDottedQuad, isIpv6, readAddress, readIpv4 } from '../address/text.ts';
import type { Codec, LooseReading } from '../model/codec.ts';
import { textCodec } from './text.ts';

function explain(text: string): string | undefined {
  const cidr = /^(.*)\/(\d+)$/.exec(text);
  if (cidr !== null && readAddress(cidr[1]!) !== undefined)
    return `'${text}' is CIDR notation; write the address ${cidr[1]} and the prefix ${cidr[2]} apart`;
  if (/^\[.*\]$/.test(text)) return 'write the address without brackets';
  if (/^\s|\s$/.test(text)) return 'remove the blanks around it';
  if (/[a-z]/i.test(text) && !text.includes(':')) return 'host names are not looked up';
  const groups = text.split('.');
  if (groups.length === 4 && groups.some((group) => Number(group) > 255)) return 'each of the four numbers is at most 255';
  if (groups.some((group) => /^0\d*[89]/.test(group))) return 'a leading zero makes a number octal, which has no digits 8 and 9';
  return undefined;
}

const fourDecimals = /^\d+\.\d+\.\d+\.\d+$/;

/** IPv4 in another spelling than four plain numbers. */
function loose(text: string): LooseReading | undefined {
  const read = readIpv4(text);
  if (read === undefined) return undefined;
  const message = `which libvirt reads as ${read}`;
  const code = 'ip-address-not-canonical';
  if (!fourDecimals.test(text)) return { code, severity: 'error', message: `${message}; write four decimal numbers`, text: read };
  const decimal = text.split('.').map(Number).join('.');
  if (decimal === read) return { code, message: `${message}; write it without leading zeros`, text: read, safe: true };
  return {
    code,
    severity: 'error',
    message: `${message}: a leading zero makes a number octal; write it without`,
    // What libvirt reads is hardly what was meant.
    ...(isDottedQuad(decimal) && { text: decimal }),
  };
}

const plain = (text: string): boolean => isDottedQuad(text) || isIpv6(text);

/** An IPv4 or IPv6 address, such as `192.168.122.1` or `fd00::1`. */
export const ipAddress: Codec<string> = textCodec({
  format: 'an IP address such as 192.168.122.1 or fd00::1',
  accepts: (text) => plain(text) || readAddress(text) !== undefined,
  inSchema: plain,
  explain,
  loose,
});

/** An IPv4 address, such as `192.168.122.1`. Where libvirt also reads an IPv6 address here, a check of its own refuses it. */
export const ipv4Address: Codec<string> = textCodec({
  format: 'an IPv4 address such as 192.168.122.1',
  accepts: (text) => plain(text) || readAddress(text) !== undefined,
  inSchema: isDottedQuad,
  explain,
  loose,
});

/** A netmask, such as `255.255.255.0`. */
export const netmask: Codec<string> = textCodec({
  format: 'a netmask such as 255.255.255.0',
  accepts: (text) => readAddress(text) !== undefined,
  inSchema: isDottedQuad,
  explain: (text) => (/^\/\d{1,3}$/.test(text) ? `for a prefix length write prefix='${text.slice(1)}'` : explain(text)),
  loose(text) {
    const length = Number(text);
    if (!/^\d{1,2}$/.test(text) || length > 32) return loose(text);
    const message = `which libvirt reads as ${readIpv4(text)}; for a prefix length write prefix='${text}'`;
    return { code: 'ip-address-not-canonical', severity: 'error', message, text: prefixToNetmask(length) };
  },
});

/** An IPv4 address that libvirt takes as any text. */
export const looseIpv4Address: Codec<string> = textCodec({ format: 'an IPv4 address', inSchema: (text) => readIpv4(text) === text });

/** The name or address of a host. */
export const hostNameOrAddress: Codec<string> = textCodec({
  format: 'a host name or an IP address',
  inSchema: (text) => /^[a-zA-Z0-9.-]+$/.test(text) || isIpv6(text),
});
