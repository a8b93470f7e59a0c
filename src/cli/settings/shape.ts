import { listed } from '../../model/words.ts';
import { unknownName } from '../unknown-name.ts';

/** What a value read from JSON has to look like: for people who wrote it by hand, and as JSON Schema for their editors. */
export interface Shape {
  /** What is wrong with a value and where, such as `links[2].mtu: expected a number, found 'big'`. */
  problem(value: unknown, at: string): string | undefined;
  /** The same as JSON Schema. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** A text, of a given form when there is one. */
export function text(description: string, form?: { pattern: RegExp; expected: string }): Shape {
  const expected = form?.expected ?? 'a text';
  return {
    problem: (value, at) => (typeof value === 'string' && (form?.pattern.test(value) ?? true) ? undefined : wrong(value, at, expected)),
    schema: { description, type: 'string', ...(form && { pattern: form.pattern.source }) },
  };
}

/** A number that counts something. */
export function count(description: string): Shape {
  return {
    problem: (value, at) => (Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : wrong(value, at, 'a whole number')),
    schema: { description, type: 'integer', minimum: 0 },
  };
}

/** `true` or `false`. */
export function flag(description: string): Shape {
  return {
    problem: (value, at) => (typeof value === 'boolean' ? undefined : wrong(value, at, 'true or false')),
    schema: { description, type: 'boolean' },
  };
}

/** One of a few words. */
export function words(description: string, choices: readonly string[]): Shape {
  return {
    problem: (value, at) => (choices.includes(value as string) ? undefined : wrong(value, at, listed(choices))),
    schema: { description, enum: choices },
  };
}

/** A list. */
export function list(description: string, item: Shape): Shape {
  return {
    problem(value, at) {
      if (!Array.isArray(value)) return wrong(value, at, 'a list');
      return first(value.map((one, index) => () => item.problem(one, `${at}[${index}]`)));
    },
    schema: { description, type: 'array', items: item.schema },
  };
}

/** An object with properties of its own names and no others. */
export function record(description: string, properties: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape {
  return {
    problem(value, at) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(value, at, 'an object');
      const missing = required.find((name) => !Object.hasOwn(value, name));
      if (missing !== undefined) return inside(at, `'${missing}' is missing`);
      return first(
        Object.entries(value).map(([name, one]) => () => {
          if (Object.hasOwn(properties, name)) return properties[name]!.problem(one, at === '' ? name : `${at}.${name}`);
          return inside(at, unknownName('key', name, Object.keys(properties)));
        }),
      );
    },
    schema: {
      description,
      type: 'object',
      properties: Object.fromEntries(Object.entries(properties).map(([name, { schema }]) => [name, schema])),
      additionalProperties: false,
      ...(required.length > 0 && { required }),
    },
  };
}

function first(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const problem = check();
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function wrong(value: unknown, at: string, expected: string): string {
  const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `'${value}'`;
  return inside(at, `expected ${expected}, found ${found}`);
}

function inside(at: string, message: string): string {
  return at === '' ? message : `${at}: ${message}`;
}
