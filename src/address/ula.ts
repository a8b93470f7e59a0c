import { drawBytes } from './draw-bytes.ts';
import { formatIpv6 } from './text.ts';

/** How to choose a unique local subnet. */
export interface UlaOptions {
  /**
   * Any text; the same text gives the same subnet each time, so give it what names the site and keep it unique. The bytes after
   * `fd` are the first seven of its SHA-256 digest.
   */
  readonly seed?: string;
  /** The number of the subnet within the site's /48, from 0 to 65535, for sites that count theirs. Drawn like the rest when absent. */
  readonly subnetId?: number;
}

/**
 * An IPv6 /64 for a network of one's own, `fd5c:1a2b:3c4d:9f01::/64` (RFC 4193). The 40 bits after `fd` are random, so that two
 * sites that are joined one day do not clash.
 *
 * ```ts
 * generateUla() // another one each time
 * generateUla({ seed: 'lab.example.org', subnetId: 3 }) // subnet 3 of that site
 * ```
 * @throws RangeError for a subnet number out of range.
 */
export function generateUla({ seed, subnetId }: UlaOptions = {}): string {
  if (subnetId !== undefined && !(Number.isInteger(subnetId) && subnetId >= 0 && subnetId <= 0xffff))
    throw new RangeError(`expected a subnet number from 0 to 65535, got ${subnetId}`);
  const drawn = new DataView(Uint8Array.of(0xfd, ...drawBytes(7, seed)).buffer);
  const [first, second, third, fourth] = [0, 2, 4, 6].map((offset) => drawn.getUint16(offset));
  return `${formatIpv6([first!, second!, third!, subnetId ?? fourth!, 0, 0, 0, 0])}/64`;
}
