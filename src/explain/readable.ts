import type { LintedFile } from '../lint/read.ts';

/**
 * A copy of what was read, without what could not be: a property that has no value in it, or an element whose required parts have
 * none. `undefined` where the root itself cannot do without.
 */
export function readableCopy(file: LintedFile): object | undefined {
  return copyOf(file.value, file) as object | undefined;
}

function copyOf(value: unknown, file: LintedFile): unknown {
  if (Array.isArray(value)) return value.map((one) => copyOf(one, file)).filter((one) => one !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const required = requiredOf(value, file);
  const copy: Record<string, unknown> = {};
  for (const [property, { get, value: inner }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    const read = get === undefined ? copyOf(inner, file) : undefined;
    if (read !== undefined) copy[property] = read;
    else if (required.has(property)) return undefined;
  }
  return copy;
}

function requiredOf(value: object, { origins }: LintedFile): ReadonlySet<string> {
  const origin = origins.of(value);
  if (origin === undefined) return new Set();
  return new Set(origin.model.forNode(origin.node).shape.required.map(({ property }) => property));
}
