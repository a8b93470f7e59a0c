import type { ScaledKibibytes } from '../shared/scaled-size.ts';
import { bytesIn } from '../shared/size-in-bytes.ts';
import { checkGiven } from './checks/given.ts';
import { RecipeError } from './recipe-error.ts';

/**
 * An amount of memory: a text such as `2 GiB` or `1.5G`, a number with its unit, or a number of bytes. Units are libvirt's: `K`, `KiB`
 * and so on are powers of 1024, `KB` and so on are powers of 1000.
 */
export type SizeOption = string | number | { readonly value: number; readonly unit: NonNullable<ScaledKibibytes['unit']> };

/** The size in KiB, as libvirt keeps it: rounded up. */
export function kibibytesOf(option: string, asked: SizeOption): number {
  const { value, unit } = partsOf(option, asked);
  const factor = bytesIn(unit);
  if (factor === undefined) throw new RecipeError(option, `'${unit}' is no unit of memory; expected one such as MiB or GiB`);
  const kibibytes = Math.ceil((value * factor) / 1024);
  if (!(value >= 0) || !Number.isSafeInteger(kibibytes)) throw new RecipeError(option, `${value} ${unit} is no amount of memory`);
  return kibibytes;
}

function partsOf(option: string, asked: SizeOption): { value: number; unit: string } {
  if (typeof asked === 'number') return { value: asked, unit: 'bytes' };
  if (typeof asked === 'object' && asked !== null) return asked;
  const [, value, unit] = /^(\d{1,20}(?:\.\d{1,20})?) ?([a-zA-Z]*)$/.exec(checkGiven(option, asked)) ?? [];
  if (value === undefined) throw new RecipeError(option, `'${asked}' is no amount of memory; expected one such as 2 GiB`);
  if (unit === '') throw new RecipeError(option, `'${asked}' has no unit; expected one, as in ${value} MiB`);
  return { value: Number(value), unit: unit! };
}
