// How libvirt reads addresses: with the C library's numeric parser, which knows more spellings than people expect.

/** The family of an address. */
export type Family = 'ipv4' | 'ipv6';

const dottedQuad = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;

/** Whether a text is a plain IPv4 address: four decimal numbers without leading zeros. */
export function isDottedQuad(text: string): boolean {
  return dottedQuad.test(text);
}

/**
 * An IPv4 address as the C library reads it, as a dotted quad; `undefined` when it does not. One to four numbers,
 * each decimal, octal (a leading `0`) or hexadecimal (`0x`); the last one fills the bytes that are left.
 */
export function readIpv4(text: string): string | undefined {
  if (dottedQuad.test(text)) return text;
  if (text.length > 60) return undefined;
  const parts = text.split('.');
  if (parts.length > 4) return undefined;
  let value = 0n;
  for (const [index, part] of parts.entries()) {
    if (!/^(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/.test(part)) return undefined;
    const number = BigInt(/^0[0-7]+$/.test(part) ? `0o${part}` : part);
    const bytes = index === parts.length - 1 ? 4 - index : 1;
    if (number >= 1n << BigInt(8 * bytes)) return undefined;
    value = (value << BigInt(8 * bytes)) | number;
  }
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
}

const groupList = '[\\da-f]{1,4}(?::[\\da-f]{1,4})*';
const ipv6Form = new RegExp(`^(?:${groupList})?(?:::(?:${groupList})?)?$`, 'i');

/** Whether a text is an IPv6 address without scope. */
export function isIpv6(text: string): boolean {
  if (text.includes('.')) return readIpv6Groups(text) !== undefined;
  if (text.length > 39 || !ipv6Form.test(text)) return false;
  let colons = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) colons++;
  if (!text.includes('::')) return colons === 7;
  // Between two groups stands one colon, but for the gap, which takes two and may stand at an end.
  const groups = colons - (text.startsWith('::') ? 1 : 0) - (text.endsWith('::') ? 1 : 0);
  return groups < 8;
}

/** The eight groups of an IPv6 address without scope, or `undefined` when it is none. */
export function readIpv6Groups(text: string): number[] | undefined {
  if (text.length > 45 || !text.includes(':')) return undefined;
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const head = readGroups(halves[0]!, halves.length === 1);
  const tail = halves.length === 2 ? readGroups(halves[1]!, true) : [];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  return [...head, ...Array.from({ length: missing }, () => 0), ...tail];
}

function readGroups(text: string, last: boolean): number[] | undefined {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    if (last && index === parts.length - 1 && dottedQuad.test(part)) {
      const bytes = part.split('.').map(Number);
      groups.push(bytes[0]! * 256 + bytes[1]!, bytes[2]! * 256 + bytes[3]!);
    } else if (/^[\da-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}

/** Writes eight groups in the form libvirt prints: lower case, the longest run of zeros compressed. */
export function formatIpv6(groups: readonly number[]): string {
  let best = { start: 0, length: 1 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (start + length < 8 && groups[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
  }
  // The C library prints ::a.b.c.d and ::ffff:a.b.c.d for addresses that embed an IPv4 one.
  const embeds = best.start === 0 && (best.length === 6 || (best.length === 5 && groups[5] === 0xffff));
  const hex = groups.map((group) => group.toString(16));
  if (embeds) {
    const quad = [groups[6]! >> 8, groups[6]! & 255, groups[7]! >> 8, groups[7]! & 255].join('.');
    return best.length === 6 ? `::${quad}` : `::ffff:${quad}`;
  }
  if (best.length < 2) return hex.join(':');
  return `${hex.slice(0, best.start).join(':')}::${hex.slice(best.start + best.length).join(':')}`;
}

/** An IPv6 address as libvirt reads and prints it, or `undefined`. A scope such as `%1` is kept. */
export function readIpv6(text: string): string | undefined {
  const percent = text.indexOf('%');
  const groups = readIpv6Groups(percent < 0 ? text : text.slice(0, percent));
  if (groups === undefined) return undefined;
  if (percent < 0) return formatIpv6(groups);
  const scope = text.slice(percent + 1);
  // Names of interfaces are scopes of link-local addresses only, and only the host knows which ones it has.
  const linkLocal = (groups[0]! & 0xffc0) === 0xfe80 || (groups[0]! & 0xff0f) === 0xff02;
  if (!/^\d+$/.test(scope) && !(linkLocal && scope !== '')) return undefined;
  return `${formatIpv6(groups)}%${scope}`;
}

/** An address as libvirt reads and prints it, or `undefined` when it cannot read the text. */
export function readAddress(text: string): { family: Family; text: string } | undefined {
  const ipv4 = readIpv4(text);
  if (ipv4 !== undefined) return { family: 'ipv4', text: ipv4 };
  const ipv6 = readIpv6(text);
  return ipv6 === undefined ? undefined : { family: 'ipv6', text: ipv6 };
}
