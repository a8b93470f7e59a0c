import { numberOf, textOf, widthOf } from './number.ts';
import { type Family, readAddress } from './text.ts';

/** An address as a number, to compare and compute with. */
export interface IpAddress {
  readonly family: Family;
  /** The 32 or 128 bits of the address. */
  readonly value: bigint;
  /** The link of an IPv6 address that means something on one link only: `eth0` in `fe80::1%eth0`. */
  readonly scope?: string;
}

/** An address, as text or as `parseAddress` gives it. */
export type AddressInput = string | IpAddress;

/**
 * Reads an address the way libvirt does, which takes more than four decimal numbers: `10.1` is 10.0.0.1, and the leading zero
 * in `010.0.0.1` makes it 8.0.0.1. No blanks, brackets, prefixes or host names. `undefined` for any other text.
 *
 * To see whether a text is written as libvirt itself would write it, compare it with `formatAddress(text)`.
 */
export function parseAddress(text: string): IpAddress | undefined {
  const read = readAddress(text);
  if (read === undefined) return undefined;
  const { family } = read;
  const percent = read.text.indexOf('%');
  if (percent < 0) return { family, value: numberOf(family, read.text) };
  return { family, value: numberOf(family, read.text.slice(0, percent)), scope: read.text.slice(percent + 1) };
}

/**
 * An address as libvirt prints it: `192.168.122.1`, `fd00::1`.
 * @throws RangeError for a text that is no address, and for a number that its family has no room for.
 */
export function formatAddress(address: AddressInput): string {
  const { family, value, scope } = toAddress(address);
  if (value < 0n || value >> BigInt(widthOf(family)) !== 0n)
    throw new RangeError(`${value} is no ${family} address; it has ${widthOf(family)} bits`);
  const text = textOf(family, value);
  return scope === undefined ? text : `${text}%${scope}`;
}

/** The family of an address, or `undefined` for a text that is none. */
export function familyOf(text: string): Family | undefined {
  return readAddress(text)?.family;
}

/**
 * Orders addresses, for `sort`: IPv4 before IPv6, then by number. Spelling plays no part: 0 means that both are the same address.
 * @throws RangeError for a text that is no address.
 */
export function compareAddresses(a: AddressInput, b: AddressInput): number {
  const left = toAddress(a);
  const right = toAddress(b);
  if (left.family !== right.family) return left.family === 'ipv4' ? -1 : 1;
  if (left.value !== right.value) return left.value < right.value ? -1 : 1;
  const [leftScope = '', rightScope = ''] = [left.scope, right.scope];
  return leftScope === rightScope ? 0 : leftScope < rightScope ? -1 : 1;
}

/** The address a caller gave. */
export function toAddress(address: AddressInput): IpAddress {
  if (typeof address !== 'string') return address;
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new RangeError(`'${address}' is no IP address; expected one such as 192.168.122.1 or fd00::1`);
  return parsed;
}
