import { drawBytes } from './draw-bytes.ts';
import { bytesToNumber, formatMacNumber, toMac } from './mac.ts';
import { type MacPrefixName, prefixBytes } from './mac-prefix.ts';
import { NumberPool } from './number-pool.ts';

/** How to choose a MAC. */
export interface MacOptions {
  /**
   * What it starts with: a hypervisor (`kvm`, `xen`, `vmware`, `virtualbox`, `hyperv`, `parallels`, `virtuozzo`, `bhyve`,
   * `proxmox`) or one to five bytes such as `52:54:00:ab`. `kvm`, which is `52:54:00`, when absent.
   */
  readonly prefix?: MacPrefixName | (string & {});
  /** MACs in use, in any spelling, with any prefix. */
  readonly taken?: Iterable<string>;
  /**
   * Any text, such as the guest's name; the same text gives the same MAC each time, unless it is taken: then it is the next one
   * that is free. With three bytes after the prefix, one pair of seeds in 16 million has the same MAC; `taken` keeps them apart.
   * Those bytes are the first ones of the SHA-256 digest of seed, `/` and index: of `web/0`.
   */
  readonly seed?: string;
  /** Which MAC of the seed, such as the number of the guest's interface; 0 when absent. */
  readonly index?: number;
}

/** How to choose several MACs. */
export interface MacListOptions extends MacOptions {
  /** How many. With a seed, they are those of the indices from `index` on. */
  readonly count: number;
}

/**
 * New MACs for network devices, all different; as `generateMac` without `count` otherwise.
 *
 * ```ts
 * generateMac({ count: 3, taken: ['52:54:00:00:00:01'] })
 * ```
 * @throws RangeError where the other form does, and for a count that is no whole number.
 */
export function generateMac(options: MacListOptions): string[];
/**
 * A new MAC for a network device. From a cryptographic source, which makes collisions unlikely between hosts that do not know of
 * each other; with a seed, always the same.
 *
 * ```ts
 * generateMac() // '52:54:00:c1:5f:a8', another one each time
 * generateMac({ seed: 'web', index: 1 }) // always the same
 * ```
 * @throws RangeError for a prefix that is none or of multicast MACs, for a text in `taken` that is no MAC, for an index that is no
 * whole number, and when no MAC with this prefix is left.
 */
export function generateMac(options?: MacOptions): string;
export function generateMac({
  prefix = 'kvm',
  taken = [],
  seed,
  index = 0,
  count,
}: MacOptions & { count?: number } = {}): string | string[] {
  checkCount('index', index);
  const wanted = count ?? 1;
  checkCount('count', wanted);
  const start = prefixBytes(prefix);
  const restLength = 6 - start.length;
  const pool = new NumberPool(256 ** restLength, restsOf(taken, start));
  if (pool.left < wanted) {
    const left = pool.left === 0 ? 'no MACs' : `only ${pool.left} MACs`;
    throw new RangeError(`${left} that start with '${prefix}' are left, ${wanted} asked for; a shorter prefix leaves more`);
  }
  const first = bytesToNumber(start) * pool.size;
  const macs = Array.from({ length: wanted }, (_, step) => {
    const bytes = drawBytes(restLength, seed === undefined ? undefined : `${seed}/${index + step}`);
    return formatMacNumber(first + pool.take(bytesToNumber(bytes)));
  });
  return count === undefined ? macs[0]! : macs;
}

/** What follows the prefix in the taken MACs that have it. */
function* restsOf(taken: Iterable<string>, start: readonly number[]): Generator<number> {
  const size = 256 ** (6 - start.length);
  const prefix = bytesToNumber(start);
  for (const mac of taken) {
    const value = toMac(mac);
    if (Math.floor(value / size) === prefix) yield value % size;
  }
  // The MAC of all zeros means that there is none.
  if (prefix === 0) yield 0;
}

function checkCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`expected a whole number from 0 for ${name}, got ${value}`);
}
