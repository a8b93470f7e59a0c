import type { Notes } from './notes.ts';
import type { QemuOptions } from './options.ts';

/** A key that is `on` or `off`. */
export function takeSwitch(options: QemuOptions, key: string, notes: Notes): boolean | undefined {
  const value = options.take(key);
  if (value === undefined) return undefined;
  if (/^(?:on|yes|true|y)$/.test(value)) return true;
  if (/^(?:off|no|false|n)$/.test(value)) return false;
  return notes.part(options, key, value, "expected 'on' or 'off'");
}

/** A key that is a number, decimal or with 0x before it. */
export function takeNumber(options: QemuOptions, key: string, notes: Notes): number | undefined {
  const value = options.take(key);
  if (value === undefined) return undefined;
  return /^(?:\d{1,15}|0x[\da-f]{1,12})$/i.test(value) ? Number(value) : notes.part(options, key, value, 'expected a number');
}

/** An object of what is there; `undefined` for nothing. */
export function present<T extends object>(parts: { [Key in keyof T]: T[Key] | undefined }): Partial<T> | undefined {
  const entries = Object.entries(parts).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Partial<T>);
}
