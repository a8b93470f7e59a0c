import { findForbidden } from '../xml/characters.ts';
import type { Sink } from '../xml/sink.ts';
import { type Definition, type ElementModel, isUnknownWord, variantWords } from './element.ts';
import type { Member } from './shape.ts';
import { insideKey, namespaceDeclarations, type UnknownContent, unknownContent } from './unknown.ts';
import { listed, nearest } from './words.ts';

/** A value that cannot be written, and which one it is. */
export class WriteError extends TypeError {
  readonly #reason: string;
  readonly #path: string;
  constructor(reason: string, path = '') {
    super(path === '' ? reason : `${path}: ${reason}`);
    this.name = 'WriteError';
    this.#reason = reason;
    this.#path = path;
  }
  /** The same, seen from one level further out. */
  inside(step: string): WriteError {
    return new WriteError(this.#reason, this.#path.startsWith('[') || this.#path === '' ? step + this.#path : `${step}.${this.#path}`);
  }
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The definition that an object is written by. */
export function definitionOf(model: ElementModel<object>, value: object): Definition {
  if (!isObject(value)) throw new WriteError(`expected an object for <${model.name}>`);
  const definition = model.forValue(value);
  if (definition === undefined) throw new WriteError(unknownVariant(model, value));
  return definition;
}

/**
 * Writes an object as the element its model declares.
 * @throws WriteError for a value that its declaration cannot hold.
 */
export function writeElement(model: ElementModel<object>, value: object, sink: Sink): void {
  const definition = definitionOf(model, value);
  const { shape, options } = definition;
  const record = value as Record<string, unknown>;
  const unknown = unknownContent(value);
  checkProperties(definition, record, sink.incomplete);

  const name = options.namespace === undefined ? definition.name : `${options.namespace.prefix}:${definition.name}`;
  sink.open(name);
  if (options.namespacesFirst) writeBindings(definition, value, sink);
  for (const member of shape.attributes.values()) {
    const given = record[member.property];
    if (given === undefined) continue;
    if (member.kind !== 'tag') sink.attribute(member.name, encode(member, given, unknown));
    else if (!isUnknownWord(definition, member.name)) sink.attribute(member.name, member.word!);
  }
  if (!options.namespacesFirst) writeBindings(definition, value, sink);
  if (unknown !== undefined) writeUnknownAttributes(definition, record, unknown, sink);
  if (shape.content !== undefined && record[shape.content.property] !== undefined)
    sink.text(encode(shape.content, record[shape.content.property], unknown));
  else if (unknown?.text !== undefined) sink.text(unknown.text);
  for (const member of shape.members) {
    const given = record[member.property];
    if (given !== undefined && member.kind !== 'attribute' && member.kind !== 'tag' && member.kind !== 'content')
      writeMember(member, given, unknown, sink);
  }
  if (unknown !== undefined) {
    for (const element of unknown.elements) if (!isReplaced(definition, record, element.name, element.unreadable)) sink.foreign(element);
  }
  sink.close(options.expanded === true);
}

/** Binds the prefixes that were bound here before, and those that this element and its children need. */
function writeBindings(definition: Definition, value: object, sink: Sink): void {
  const bindings = new Map(namespaceDeclarations(value));
  const { namespace } = definition.options;
  if (namespace !== undefined) bindings.set(namespace.prefix, namespace.uri);
  for (const member of definition.shape.members) {
    const inner = member.target?.namespace;
    if (inner !== undefined && (value as Record<string, unknown>)[member.property] !== undefined) bindings.set(inner.prefix, inner.uri);
  }
  for (const [prefix, uri] of bindings) if (sink.binding(prefix) !== uri) bind(prefix, uri, sink);
}

function bind(prefix: string, uri: string, sink: Sink): void {
  sink.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri);
}

function writeUnknownAttributes(definition: Definition, record: Record<string, unknown>, unknown: UnknownContent, sink: Sink): void {
  for (const { name, value, namespace } of unknown.attributes) {
    if (givesAttribute(definition, record, name)) continue;
    if (namespace !== undefined) {
      const prefix = name.slice(0, name.indexOf(':'));
      if (prefix !== 'xml' && sink.binding(prefix) !== namespace) bind(prefix, namespace, sink);
    }
    sink.attribute(name, value);
  }
}

/** Whether an attribute has a value from the object, so that one that was kept under its name has lost its place. */
export function givesAttribute(definition: Definition, record: Readonly<Record<string, unknown>>, name: string): boolean {
  const member = definition.shape.attributes.get(name);
  if (member?.kind === 'tag') return member.word !== undefined && !isUnknownWord(definition, name);
  return member !== undefined && record[member.property] !== undefined;
}

/**
 * Whether a kept element has lost its place: it could not be read and the property has been given a value since, or it
 * was the second of its kind and the first is gone.
 */
function isReplaced(definition: Definition, record: Record<string, unknown>, name: string, unreadable: boolean | undefined): boolean {
  const member = definition.shape.elements.get(name);
  if (member === undefined || member.kind === 'children' || member.kind === 'leaves') return false;
  return (record[member.property] !== undefined) === (unreadable === true);
}

function writeMember(member: Member, given: unknown, unknown: UnknownContent | undefined, sink: Sink): void {
  if (member.kind === 'children' || member.kind === 'leaves' || member.kind === 'foreign') {
    if (!Array.isArray(given)) throw new WriteError('expected a list').inside(member.property);
    for (let index = 0; index < given.length; index++) writeItem(member, given[index], `${member.property}[${index}]`, unknown, sink);
  } else writeItem(member, given, member.property, unknown, sink);
}

/** Writes one child; `step` names it in messages. */
export function writeItem(member: Member, given: unknown, step: string, unknown: UnknownContent | undefined, sink: Sink): void {
  if (member.target !== undefined) {
    try {
      writeElement(member.target, given as object, sink);
    } catch (error) {
      throw error instanceof WriteError ? error.inside(step) : error;
    }
  } else if (member.kind === 'foreign') sink.foreign(given as never);
  else writeLeaf(member, given, step, unknown, sink);
}

function writeLeaf(member: Member, given: unknown, step: string, unknown: UnknownContent | undefined, sink: Sink): void {
  if (member.kind === 'flag') {
    if (typeof given !== 'boolean') throw new WriteError('expected true or false').inside(step);
    if (!given) return;
  }
  const text = member.kind === 'flag' ? '' : encode(member, given, unknown, step);
  const inside = unknown?.inside?.[insideKey(member.property, member.kind === 'leaves' ? text : undefined)];
  const mixed = inside?.mixed?.whole === text || member.kind === 'flag' ? inside?.mixed : undefined;
  sink.open(member.name);
  for (const { name, value } of inside?.attributes ?? []) sink.attribute(name, value);
  sink.text(mixed?.text ?? text);
  for (const element of mixed?.elements ?? []) sink.foreign(element);
  sink.close(false);
}

/** The text of a value. */
export function encode(member: Member, given: unknown, unknown: UnknownContent | undefined, step = member.property): string {
  if (typeof given === 'number' && !Number.isSafeInteger(given)) {
    const digits = unknown?.digits?.[member.property];
    if (digits !== undefined && Number(digits) === given) return digits;
  }
  try {
    const text = member.codec!.encode(given);
    const forbidden = typeof given === 'string' ? findForbidden(text) : -1;
    if (forbidden < 0) return text;
    throw new RangeError(`the character U+${text.codePointAt(forbidden)!.toString(16).toUpperCase().padStart(4, '0')} cannot stand in XML`);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw new WriteError(error.message).inside(step);
    throw error;
  }
}

/** Refuses properties that no field stands for, and objects without what libvirt insists on. */
export function checkProperties({ name, shape }: Definition, record: Record<string, unknown>, incomplete = false): void {
  for (const property in record) {
    if (shape.byProperty.has(property) || record[property] === undefined || !Object.hasOwn(record, property)) continue;
    const meant = nearest(property, shape.byProperty.keys());
    throw new WriteError(`<${name}> has no property of this name${meant === undefined ? '' : `; did you mean '${meant}'?`}`).inside(
      property,
    );
  }
  if (incomplete) return;
  for (const member of shape.required) {
    if (record[member.property] === undefined) throw new WriteError(`libvirt refuses <${name}> without it`).inside(member.property);
  }
}

function unknownVariant(model: ElementModel<object>, value: object): string {
  const attributes = new Set(model.definitions().map(({ variant }) => variant!.attribute));
  for (const attribute of attributes) {
    const words = [...variantWords(model, attribute), 'unknown'];
    const word = (value as Record<string, unknown>)[attribute];
    if (word === undefined || words.includes(word as string)) continue;
    return `${attribute} of <${model.name}> is ${JSON.stringify(word)}; expected ${listed(words.map((known) => `'${known}'`))}`;
  }
  return `no variant of <${model.name}> fits`;
}
