import { domain, domainInterface, network, networkPort } from '../../src/index.ts';
import type { Definition, ElementModel } from '../../src/model/element.ts';
import { Field } from '../../src/model/field.ts';
import type { Comments } from './comments.ts';

/** The kinds of documents, by the name of their files. */
export const roots: Readonly<Record<string, ElementModel<object>>> = {
  network,
  'network-port': networkPort,
  interface: domainInterface,
  domain,
};

/** Every model that is reached from some others, those included, each before what it holds. */
export function modelsFrom(start: Iterable<ElementModel<object>>): Set<ElementModel<object>> {
  const found = new Set<ElementModel<object>>(start);
  for (const model of found) for (const inner of targetsOf(model)) found.add(inner);
  return found;
}

/** The models of the children of an element, in the order of writing. */
export function targetsOf(model: ElementModel<object>): ElementModel<object>[] {
  return model.definitions().flatMap(({ shape }) => shape.members.flatMap(({ target }) => target ?? []));
}

/** The classes of a definition and those they extend, the most special ones first. */
export function classesOf({ shapeClasses }: Definition): (new () => object)[] {
  const found = new Set(shapeClasses);
  for (const one of found) {
    const base = Object.getPrototypeOf(one) as new () => object;
    if (base !== Function.prototype) found.add(base);
  }
  return [...found];
}

/** The name of the class that declares a property. */
export function declaringClass(definition: Definition, property: string, { classes }: Comments): string {
  return classesOf(definition).find(({ name }) => classes.get(name)?.properties.has(property))!.name;
}

/** A class that declarations are made of, and how the elements that have it are declared. */
export interface ClassFacts {
  readonly definitions: readonly Definition[];
  /** The fields that the class itself declares. */
  readonly fields: ReadonlyMap<string, Field>;
}

/** What is declared by every class that some models are made of. */
export function factsOf(models: Iterable<ElementModel<object>>, comments: Comments): ReadonlyMap<string, ClassFacts> {
  const facts = new Map<string, { definitions: Definition[]; fields: Map<string, Field> }>();
  for (const definition of [...models].flatMap((model) => model.definitions())) {
    for (const one of classesOf(definition)) {
      const known = facts.get(one.name) ?? { definitions: [], fields: ownFields(one, comments) };
      facts.set(one.name, known);
      if (definition.shapeClasses.includes(one)) known.definitions.push(definition);
    }
  }
  return facts;
}

function ownFields(shapeClass: new () => object, comments: Comments): Map<string, Field> {
  const declared = comments.classes.get(shapeClass.name);
  if (declared === undefined) throw new Error(`no source declares the class ${shapeClass.name}`);
  const fields = Object.entries(new shapeClass()).filter(([property]) => declared.properties.has(property));
  return new Map(fields.filter((entry): entry is [string, Field] => entry[1] instanceof Field));
}
