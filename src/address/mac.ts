/** A spelling of a MAC: `52:54:00:6b:3c:58`, `52-54-00-6b-3c-58`, `5254.006b.3c58` or `5254006b3c58`. */
export type MacStyle = 'colon' | 'dash' | 'dot' | 'bare';

/**
 * Reads a MAC in any common spelling and gives libvirt's own: lower case, two digits a group, colons. `undefined` for other texts.
 * Groups may have one digit, as `52:54:0:1:2:3`. Where groups have colons, a blank and what follows it are passed over, as libvirt
 * does. For texts that libvirt can read, two of these results are equal when the MACs are.
 *
 * ```ts
 * parseMac('52-54-00-6B-3C-58') // '52:54:00:6b:3c:58'
 * ```
 */
export function parseMac(text: string): string | undefined {
  const value = readMac(text);
  return value === undefined ? undefined : formatMacNumber(value);
}

/**
 * A MAC in a given spelling, lower case; libvirt's own when none is given.
 * @throws RangeError for a text that is no MAC.
 */
export function formatMac(mac: string, style: MacStyle = 'colon'): string {
  const digits = toHex(toMac(mac));
  switch (style) {
    case 'colon':
      return grouped(digits, 2, ':');
    case 'dash':
      return grouped(digits, 2, '-');
    case 'dot':
      return grouped(digits, 4, '.');
    case 'bare':
      return digits;
  }
}

/**
 * Whether two texts spell the same MAC.
 * @throws RangeError for a text that is no MAC.
 */
export function isSameMac(a: string, b: string): boolean {
  return toMac(a) === toMac(b);
}

/**
 * Whether a MAC addresses a group of stations: the lowest bit of its first byte is set. libvirt refuses such a MAC for a device.
 * @throws RangeError for a text that is no MAC.
 */
export function isMulticastMac(mac: string): boolean {
  return (firstByte(mac) & 1) !== 0;
}

/**
 * Whether a MAC was chosen locally and does not come from a manufacturer: the second lowest bit of its first byte is set, as in
 * KVM's `52:54:00`.
 * @throws RangeError for a text that is no MAC.
 */
export function isLocallyAdministeredMac(mac: string): boolean {
  return (firstByte(mac) & 2) !== 0;
}

function firstByte(mac: string): number {
  return Math.floor(toMac(mac) / 2 ** 40);
}

const sixGroups = /^[\da-f]{1,2}([:-])[\da-f]{1,2}(?:\1[\da-f]{1,2}){4}$/i;
const twelveDigits = /^(?:[\da-f]{12}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})$/i;
const colonsThenBlank = /^([\da-f:]+)[\0-\x20].*$/is;

/** A MAC in any spelling, as a number below 2^48. */
export function readMac(text: string): number | undefined {
  if (twelveDigits.test(text)) return Number.parseInt(text.replaceAll('.', ''), 16);
  const mac = text.replace(colonsThenBlank, '$1');
  return sixGroups.test(mac) ? bytesToNumber(mac.split(/[:-]/).map((group) => Number.parseInt(group, 16))) : undefined;
}

/** The number that bytes make up, the first one leading. */
export function bytesToNumber(bytes: Iterable<number>): number {
  let value = 0;
  for (const byte of bytes) value = value * 256 + byte;
  return value;
}

/** The MAC a caller gave. */
export function toMac(text: string): number {
  const value = readMac(text);
  if (value === undefined) throw new RangeError(`'${text}' is no MAC address; expected one such as 52:54:00:6b:3c:58`);
  return value;
}

/** A number below 2^48 as libvirt prints a MAC. */
export function formatMacNumber(value: number): string {
  return grouped(toHex(value), 2, ':');
}

function toHex(value: number): string {
  return value.toString(16).padStart(12, '0');
}

function grouped(digits: string, size: 2 | 4, separator: string): string {
  return digits.match(size === 2 ? /../g : /..../g)!.join(separator);
}
