import { type UnknownContent, unknownKey } from '../model/unknown.ts';

/** The key that content which no property stands for has in JSON. No element or attribute can have that name. */
const jsonKey = '$unknown';

/**
 * The same object for JSON, with nothing lost: `JSON.stringify` alone leaves out what the document says and this version
 * does not know, such as elements of a later libvirt. They come as `$unknown` of the object they belong to.
 */
export function toJson<T extends object>(value: T): T {
  return mapped(value, (one) => {
    const unknown = (one as { [unknownKey]?: UnknownContent })[unknownKey];
    return unknown === undefined ? [] : [[jsonKey, unknown]];
  });
}

/** The object that `toJson` was given, from what came of it. It is not checked: there are JSON Schemas of the models for that. */
export function fromJson<T extends object>(json: T): T {
  return mapped(json, (one) => {
    const unknown = (one as { [jsonKey]?: UnknownContent })[jsonKey];
    return unknown === undefined ? [] : [[unknownKey, unknown]];
  });
}

/** A copy with other entries beside those that have the name of a property. */
function mapped<T>(value: T, others: (object: object) => (readonly [string | symbol, unknown])[]): T {
  if (Array.isArray(value)) return value.map((item) => mapped(item, others)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string | symbol, unknown> = {};
  for (const [property, one] of Object.entries(value)) if (property !== jsonKey) copy[property] = mapped(one, others);
  for (const [key, one] of others(value)) copy[key] = one;
  return copy as T;
}
