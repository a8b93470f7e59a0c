import { describe, expect, it } from 'vitest';
import { domainInterface, network, networkPort, parse, parseDocument, stringify } from '../src/index.ts';
import type { Definition, ElementModel } from '../src/model/element.ts';
import type { Member } from '../src/model/shape.ts';
import { fixtures, verdicts } from './support/fixtures.ts';

const good = fixtures.filter(({ name }) => !verdicts.get(name)?.startsWith('wrong'));

describe('the fixtures', () => {
  it('are all in the table, in order', () => {
    expect([...verdicts.keys()]).toEqual(fixtures.map(({ name }) => name).sort());
  });

  it.each(fixtures.filter((one) => !good.includes(one)).map((one) => [one.name, one] as const))('%s is wrong as it says', (name, one) => {
    const codes = parseDocument(one.model, one.text)
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);
    expect(`wrong: ${codes.join(', ')}`).toBe(verdicts.get(name));
  });

  it.each(good.map((one) => [one.name, one] as const))('%s is read without an error, and keeps its text', (_, { model, text }) => {
    const document = parseDocument(model, text);
    expect(document.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(document.toString()).toBe(text);
    const value = parse(model, text);
    expect(parse(model, stringify(model, value))).toEqual(value);
  });

  it('are written the way libvirt writes, where nobody else has written them', () => {
    for (const { name, model, text } of good) {
      if (text.includes('<!--') || name.startsWith('domain/')) continue;
      expect(stringify(model, parse(model, text)), name).toBe(text);
    }
  });

  it('have every property that a network, its ports and a guest’s interface may have', () => {
    const used = new Set<Member>();
    for (const { model, text } of good) collectUsed(model, parse(model, text), used);
    const seen = new Set<ElementModel<object>>();
    const missing = [network, networkPort, domainInterface].flatMap((model) =>
      declared(model, seen).filter(({ members }) => !members.some((member) => used.has(member))),
    );
    // The schema knows it, and libvirt refuses it.
    expect(missing.map(({ name }) => name)).toEqual(['outbound.floor']);
  });
});

/** Adds the fields that an object has, and those of everything inside it. */
function collectUsed(model: ElementModel<object>, value: object, used: Set<Member>): void {
  for (const member of model.forValue(value)!.shape.members) {
    const given = (value as Record<string, unknown>)[member.property];
    if (given === undefined) continue;
    used.add(member);
    if (member.target !== undefined)
      for (const item of Array.isArray(given) ? given : [given]) collectUsed(member.target, item as object, used);
  }
}

interface Declared {
  name: string;
  /** The field in each variant that has it, where all of them do. */
  members: Member[];
}

/** Every property of a model and of what is inside; one that all variants of an element have counts once. */
function declared(model: ElementModel<object>, seen: Set<ElementModel<object>>): Declared[] {
  if (seen.has(model)) return [];
  seen.add(model);
  const definitions = model.definitions().filter(({ variant }) => !variant?.unknown);
  const shared = (property: string): boolean => definitions.every(({ shape }) => shape.byProperty.has(property));
  const common = definitions[0]!.shape.members
    .filter(({ property, kind }) => shared(property) && kind !== 'tag')
    .map(({ property }) => ({
      name: `${model.name}.${property}`,
      members: definitions.map(({ shape }) => shape.byProperty.get(property)!),
    }));
  const special = definitions.flatMap((definition) =>
    definition.shape.members
      .filter(({ property, kind, word }) => (kind === 'tag' ? word !== undefined : !shared(property)))
      .map((member) => ({ name: `${labelOf(definition)}.${member.property}`, members: [member] })),
  );
  const targets = definitions.flatMap(({ shape }) => shape.members.flatMap(({ target }) => target ?? []));
  return [...common, ...special, ...targets.flatMap((target) => declared(target, seen))];
}

function labelOf({ name, variant }: Definition): string {
  return variant === undefined ? name : `${name}[${variant.word}]`;
}
