import type { Definition, ElementModel } from '../../src/model/element.ts';
import type { Member } from '../../src/model/shape.ts';

/** Properties and variants that models declare and none of some objects has, such as `disk.rawio` and `disk[type=nvme]`. */
export class Coverage {
  readonly #missing = new Map<string, string>();
  readonly #identities = new Map<unknown, number>();
  readonly #visited = new Set<ElementModel<object>>();

  /** Asks for everything that a model declares. */
  expect(model: ElementModel<object>): void {
    if (this.#visited.has(model)) return;
    this.#visited.add(model);
    for (const definition of model.definitions()) {
      if (definition.variant?.unknown) continue;
      for (const member of definition.shape.members) {
        this.#missing.set(this.#keyOf(definition, member), nameOf(definition, member));
        if (member.target !== undefined) this.expect(member.target);
      }
    }
  }

  /** Takes note of what an object has. */
  add(model: ElementModel<object>, value: object): void {
    const definition = model.forValue(value)!;
    for (const member of definition.shape.members) {
      const given = (value as Record<string, unknown>)[member.property];
      if (given === undefined && member.word === undefined && member.kind !== 'tag') continue;
      this.#missing.delete(this.#keyOf(definition, member));
      if (member.target === undefined) continue;
      for (const one of Array.isArray(given) ? given : [given]) this.add(member.target, one as object);
    }
  }

  /** What is still missing. */
  get missing(): string[] {
    return [...this.#missing.values()];
  }

  /** Properties of a base class count once, whichever variant has them; what a variant declares anew counts again. */
  #keyOf(definition: Definition, member: Member): string {
    const { property, kind, word, codec, target } = member;
    // Words are listed where they are used, so each variant has a list of its own.
    const identity = kind === 'tag' ? word : this.#identify(codec?.words?.join() ?? codec ?? target);
    return `${definition.name} ${property} ${kind} ${identity}`;
  }

  #identify(what: unknown): number {
    const known = this.#identities.get(what) ?? this.#identities.size;
    this.#identities.set(what, known);
    return known;
  }
}

function nameOf({ name }: Definition, { kind, property, word }: Member): string {
  return kind === 'tag' ? `${name}[${property}${word === undefined ? '' : `=${word}`}]` : `${name}.${property}`;
}
