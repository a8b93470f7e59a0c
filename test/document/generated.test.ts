import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domain, domainInterface, network, networkPort, parse, parseDocument, stringify } from '../../src/index.ts';
import type { ElementModel } from '../../src/model/element.ts';
import { unknownContent, unknownKey } from '../../src/model/unknown.ts';
import { readXml } from '../../src/xml/read.ts';
import type { XmlElement } from '../../src/xml/tree.ts';
import { arbitraryOf } from '../support/arbitrary.ts';
import { plainContent } from '../support/plain.ts';
import { arbitraryEdit } from '../support/random-edits.ts';

const models: Readonly<Record<string, ElementModel<object>>> = { network, networkPort, domainInterface, domain };

/** The names of elements that are items of a list of texts somewhere in a model. */
function textItems(model: ElementModel<object>, seen = new Set<ElementModel<object>>(), names = new Set<string>()): ReadonlySet<string> {
  if (seen.has(model)) return names;
  seen.add(model);
  for (const { kind, name, target } of model.definitions().flatMap(({ shape }) => shape.members)) {
    if (kind === 'leaves') names.add(name);
    if (target !== undefined) textItems(target, seen, names);
  }
  return names;
}

/** A document with things in it that nobody declared: comments, attributes and elements, at places that numbers choose. */
function litter(source: string, numbers: readonly number[], untouched: ReadonlySet<string>): string {
  const elements: XmlElement[] = [];
  const collect = (element: XmlElement): void => {
    elements.push(element);
    for (const child of element.elements) collect(child);
  };
  collect(readXml(source).root);
  const edits = numbers.map((number, index) => {
    const element = elements[number % elements.length]!;
    const inside = element.elements[0]?.start ?? -1;
    // What is strewn into an item of a list of texts belongs to that text and goes with it; objects do not show that.
    if (untouched.has(element.name)) return { at: element.end, text: '' };
    const kind = inside < 0 ? 0 : number % 3;
    if (kind === 0) return { at: element.start + 1 + element.name.length, text: ` odd${index}='&lt;${number}'` };
    return { at: inside, text: kind === 1 ? `<!-- ${number} -->` : `<odd${index} a="1">x<b/></odd${index}>` };
  });
  return edits
    .sort((one, other) => other.at - one.at)
    .reduce((text, { at, text: piece }) => text.slice(0, at) + piece + text.slice(at), source);
}

/** An object without what was kept about texts that have been removed from it. */
function settled<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const unknown = unknownContent(value);
  for (const key of Object.keys(unknown?.inside ?? {})) if (!(key in value)) delete unknown!.inside![key];
  if (unknown?.inside !== undefined && Object.keys(unknown.inside).length === 0) delete unknown.inside;
  if (unknown !== undefined && Object.keys(unknown).length === 2 && unknown.attributes.length + unknown.elements.length === 0) {
    delete (value as { [unknownKey]?: unknown })[unknownKey];
  }
  for (const part of Object.values(value)) settled(part);
  return value;
}

const numbers = fc.array(fc.nat(), { maxLength: 6 });

describe.each(Object.entries(models))('a generated %s', (_, model) => {
  const values = arbitraryOf(model);
  const items = textItems(model);

  it('written and read again is the same object', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(parse(model, stringify(model, value))).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  it('with anything strewn in stays as it is written, and loses nothing when it is written anew', () => {
    fc.assert(
      fc.property(values, numbers, (value, places) => {
        const source = litter(stringify(model, value), places, items);
        const document = parseDocument(model, source);
        expect(document.toString()).toBe(source);
        expect(plainContent(stringify(model, document.value!))).toEqual(plainContent(source));
        expect(parse(model, stringify(model, document.value!))).toEqual(document.value);
      }),
      { numRuns: 500 },
    );
  });

  it('with anything strewn in reads as the edited object after edits, and keeps the comments of what stays', () => {
    fc.assert(
      fc.property(values, numbers, fc.array(arbitraryEdit(), { minLength: 1, maxLength: 4 }), (value, places, edits) => {
        const document = parseDocument(model, litter(stringify(model, value), places, items));
        for (const edit of edits) edit(model, document.value!);
        expect(parseDocument(model, document.toString()).value).toEqual(settled(document.value!));
      }),
      { numRuns: 500 },
    );
  });

  it('becomes any other, whatever type that is of', () => {
    fc.assert(
      fc.property(values, values, (value, other) => {
        const document = parseDocument(model, stringify(model, value));
        document.value = other;
        expect(parse(model, document.toString())).toEqual(other);
      }),
      { numRuns: 300 },
    );
  });

  it('becomes any other whose parts are put in the place of its own, and so does what is written anew', () => {
    fc.assert(
      fc.property(values, values, numbers, (value, other, places) => {
        const document = parseDocument(model, litter(stringify(model, value), places, items));
        const given = document.value as Record<string, unknown>;
        for (const property of Object.keys(given)) if (!(property in other)) delete given[property];
        Object.assign(given, other);
        const known = (text: string): unknown => withoutUnknown(parseDocument(model, text).value);
        expect(known(document.toString())).toEqual(withoutUnknown(other));
        expect(known(stringify(model, given))).toEqual(withoutUnknown(other));
      }),
      { numRuns: 300 },
    );
  });
});

/** A copy with the properties alone. */
function withoutUnknown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnknown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([property, one]) => [property, withoutUnknown(one)]));
}
