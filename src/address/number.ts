// The door to ip-num: text to number and back, prefix to mask and back. Everything else computes with the numbers.
import { IPv4, IPv4Mask, IPv4Prefix, IPv6, IPv6Mask, IPv6Prefix } from 'ip-num';
import { type Family, formatIpv6 } from './text.ts';

/** How many bits an address of a family has. */
export function widthOf(family: Family): 32 | 128 {
  return family === 'ipv4' ? 32 : 128;
}

/** The number behind an address, written as `readAddress` gives it and without a scope. */
export function numberOf(family: Family, text: string): bigint {
  return family === 'ipv4' ? new IPv4(text).value : new IPv6(text).value;
}

/** The address behind a number, as libvirt prints it. The number fits the family. */
export function textOf(family: Family, value: bigint): string {
  if (family === 'ipv4') return new IPv4(value).toString();
  // Not the groups that ip-num has: it drops those before the first that is not zero, and ::1 becomes 1.
  return formatIpv6([112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) => Number((value >> shift) & 0xffffn)));
}

/** The netmask with this many leading ones, which the family has room for. */
export function maskOf(family: Family, prefix: number): string {
  const length = BigInt(prefix);
  const mask = family === 'ipv4' ? new IPv4Prefix(length).toMask() : new IPv6Prefix(length).toMask();
  return textOf(family, mask.value);
}

/** How many ones a netmask starts with, or `undefined` when more follow after a zero. Written as `readAddress` gives it. */
export function prefixOf(family: Family, mask: string): number | undefined {
  try {
    return family === 'ipv4' ? new IPv4Mask(mask).prefix : new IPv6Mask(mask).prefix;
  } catch {
    // The text is an address, so this is how ip-num says that the mask has a hole.
    return undefined;
  }
}
