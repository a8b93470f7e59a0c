// Addresses with a purpose of their own. Each question takes an address, or a subnet or range that must lie in the block as a whole.
import { type AddressRange, contains, type RangeInput, toRange } from './range.ts';

/**
 * Whether these are addresses for use inside a site: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 (RFC 1918), fc00::/7 (RFC 4193).
 * @throws RangeError for a text that names no addresses.
 */
export function isPrivate(range: RangeInput): boolean {
  return isWithin(range, ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']);
}

/**
 * Whether these are unique local IPv6 addresses, fc00::/7 (RFC 4193). Those to choose oneself start with fd.
 * @throws RangeError for a text that names no addresses.
 */
export function isUniqueLocal(range: RangeInput): boolean {
  return isWithin(range, ['fc00::/7']);
}

/**
 * Whether these mean the host itself: 127.0.0.0/8 (RFC 1122), ::1 (RFC 4291).
 * @throws RangeError for a text that names no addresses.
 */
export function isLoopback(range: RangeInput): boolean {
  return isWithin(range, ['127.0.0.0/8', '::1/128']);
}

/**
 * Whether these are addresses of one link, which no router passes on: 169.254.0.0/16 (RFC 3927), fe80::/10 (RFC 4291).
 * @throws RangeError for a text that names no addresses.
 */
export function isLinkLocal(range: RangeInput): boolean {
  return isWithin(range, ['169.254.0.0/16', 'fe80::/10']);
}

/**
 * Whether these are addresses of groups of hosts: 224.0.0.0/4 (RFC 5771), ff00::/8 (RFC 4291).
 * @throws RangeError for a text that names no addresses.
 */
export function isMulticast(range: RangeInput): boolean {
  return isWithin(range, ['224.0.0.0/4', 'ff00::/8']);
}

/**
 * Whether this is the address that stands for none or any: 0.0.0.0 (RFC 1122), :: (RFC 4291).
 * @throws RangeError for a text that names no addresses.
 */
export function isUnspecified(range: RangeInput): boolean {
  return isWithin(range, ['0.0.0.0/32', '::/128']);
}

/**
 * Whether these are for examples in documentation, and for no network: 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 (RFC 5737),
 * 233.252.0.0/24 (RFC 6676), 2001:db8::/32 (RFC 3849), 3fff::/20 (RFC 9637).
 * @throws RangeError for a text that names no addresses.
 */
export function isDocumentation(range: RangeInput): boolean {
  return isWithin(range, ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '233.252.0.0/24', '2001:db8::/32', '3fff::/20']);
}

/**
 * Whether these are shared by the customers of a provider, 100.64.0.0/10 (RFC 6598): private, but not the customer's to use.
 * @throws RangeError for a text that names no addresses.
 */
export function isSharedAddressSpace(range: RangeInput): boolean {
  return isWithin(range, ['100.64.0.0/10']);
}

/**
 * Whether these are for measuring network devices: 198.18.0.0/15 (RFC 2544), 2001:2::/48 (RFC 5180).
 * @throws RangeError for a text that names no addresses.
 */
export function isBenchmarking(range: RangeInput): boolean {
  return isWithin(range, ['198.18.0.0/15', '2001:2::/48']);
}

/**
 * Whether these are IPv4 addresses kept for the future, which hosts refuse: 240.0.0.0/4 (RFC 1112), with the limited broadcast
 * address 255.255.255.255 (RFC 919).
 * @throws RangeError for a text that names no addresses.
 */
export function isReserved(range: RangeInput): boolean {
  return isWithin(range, ['240.0.0.0/4']);
}

const known = new Map<string, AddressRange>();

function isWithin(range: RangeInput, blocks: readonly string[]): boolean {
  const asked = toRange(range);
  return blocks.some((text) => {
    let block = known.get(text);
    if (block === undefined) {
      block = toRange(text);
      known.set(text, block);
    }
    return contains(block, asked);
  });
}
