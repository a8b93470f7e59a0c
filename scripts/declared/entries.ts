import type { Definition, ElementModel } from '../../src/model/element.ts';
import type { Comments } from './comments.ts';
import { definitionName, typeNameOf } from './meaning.ts';
import { modelsFrom, targetsOf } from './models.ts';

/** One type of the models, and every element that is read as it. */
export interface Entry {
  readonly type: string;
  /** Names of the elements, with the prefix of their namespace. */
  readonly names: readonly string[];
  readonly models: readonly ElementModel<object>[];
  /** Its shapes: several where an attribute tells them apart. */
  readonly definitions: readonly Definition[];
}

/** All types that are reached from the documents, and what holds what. */
export class Entries {
  readonly #byType = new Map<string, Entry>();
  readonly #typeOf = new Map<ElementModel<object>, string>();
  readonly #inside = new Map<Entry, readonly Entry[]>();

  constructor(roots: Iterable<ElementModel<object>>, comments: Comments) {
    const models = new Map<string, ElementModel<object>[]>();
    for (const model of modelsFrom(roots)) {
      const type = typeNameOf(model, comments);
      this.#typeOf.set(model, type);
      models.set(type, [...(models.get(type) ?? []), model]);
    }
    for (const [type, found] of models) {
      const definitions = new Map(found.flatMap((model) => model.definitions()).map((one) => [definitionName(one), one]));
      this.#byType.set(type, { type, names: [...new Set(found.map(nameOf))], models: found, definitions: [...definitions.values()] });
    }
    for (const entry of this.all()) this.#inside.set(entry, [...new Set(entry.models.flatMap(targetsOf).map((model) => this.of(model)))]);
  }

  of(model: ElementModel<object>): Entry {
    return this.#byType.get(this.#typeOf.get(model)!)!;
  }

  all(): Iterable<Entry> {
    return this.#byType.values();
  }

  /** What stands inside, in the order of writing. */
  inside(entry: Entry): readonly Entry[] {
    return this.#inside.get(entry)!;
  }

  /** What it stands inside of. */
  around(entry: Entry): Entry[] {
    return [...this.all()].filter((one) => this.inside(one).includes(entry));
  }
}

/** The name of an element as documents have it. */
export function nameOf({ name, namespace }: Pick<ElementModel<object>, 'name' | 'namespace'>): string {
  return namespace === undefined ? name : `${namespace.prefix}:${name}`;
}
