import type { ScaledKibibytes } from './scaled-size.ts';

const prefixes = 'kmgtpe';

/** The bytes in a unit, in any letter case: `KiB` and `K` are 1024, `KB` is 1000. */
export function bytesIn(unit: string): number | undefined {
  if (/^b(?:ytes?)?$/i.test(unit)) return 1;
  const [, prefix, rest] = /^([kmgtpe])(i?b)?$/i.exec(unit) ?? [];
  if (prefix === undefined) return undefined;
  return (rest?.toLowerCase() === 'b' ? 1000 : 1024) ** (prefixes.indexOf(prefix.toLowerCase()) + 1);
}

/**
 * A size in bytes, whatever unit it is written in.
 *
 * ```ts
 * sizeInBytes(guest.memory) // 2147483648 for <memory unit='GiB'>2</memory>
 * ```
 * @param size The size, such as a guest's memory.
 * @param defaultUnit What it counts where it has no unit: `KiB` for memory, which is assumed, `bytes` for most others.
 * @returns Nothing for a size without a number, or with a unit that libvirt does not know.
 */
export function sizeInBytes(size: ScaledKibibytes | undefined, defaultUnit: 'KiB' | 'bytes' = 'KiB'): number | undefined {
  const factor = bytesIn(size?.unit ?? defaultUnit);
  return size?.value === undefined || factor === undefined ? undefined : size.value * factor;
}
