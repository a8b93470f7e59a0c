import { maskOf, prefixOf, widthOf } from './number.ts';
import { type Family, readAddress } from './text.ts';

/**
 * The netmask of a prefix length: `255.255.255.0` for 24.
 * @throws RangeError for a length that the family does not have.
 */
export function prefixToNetmask(prefix: number, family: Family = 'ipv4'): string {
  checkPrefix(prefix, family);
  return maskOf(family, prefix);
}

/**
 * The prefix length of a netmask: 24 for `255.255.255.0`. `undefined` for a text that is no address and for a mask with holes,
 * such as `255.0.255.0`, which libvirt reads but cannot use.
 */
export function netmaskToPrefix(netmask: string): number | undefined {
  const mask = readAddress(netmask);
  return mask && prefixOf(mask.family, mask.text);
}

/** Whether a family has a prefix length. */
export function isPrefix(prefix: number, family: Family): boolean {
  return Number.isInteger(prefix) && prefix >= 0 && prefix <= widthOf(family);
}

/** Refuses a prefix length that a family does not have. */
export function checkPrefix(prefix: number, family: Family): void {
  if (!isPrefix(prefix, family)) throw new RangeError(`${prefix} is no prefix length; ${family} has those from 0 to ${widthOf(family)}`);
}
