import { isAllBlank } from '../xml/characters.ts';
import { toForeignElement } from '../xml/foreign.ts';
import { boundPrefix, localName, namespaceOf, type XmlAttribute, type XmlElement } from '../xml/tree.ts';
import { type Definition, type ElementModel, isComplete, isUnknownWord, refuses } from './element.ts';
import { isPassedOver } from './field.ts';
import { misplacedElement } from './misplaced.ts';
import type { Remark } from './remark.ts';
import * as say from './report.ts';
import { elementKey, type Member, type Shape } from './shape.ts';
import * as stray from './stray.ts';
import { insideKey, keepDeclaration, keepIn, toUnknownAttribute } from './unknown.ts';
import { markUnreadable } from './unreadable.ts';

/** Which element each object was read from, in the order of reading. */
export interface Origins {
  readonly values: object[];
  readonly nodes: XmlElement[];
  readonly models: ElementModel<object>[];
}

/** What reading needs besides the element at hand, and what it finds out. */
export interface Reading {
  readonly source: string;
  readonly origins?: Origins | undefined;
  /** Gets everything worth saying; without it reading is faster. */
  readonly remark?: ((remark: Remark) => void) | undefined;
  /** The libvirt release whose vocabulary counts as known; the newest when absent. */
  readonly version?: string | undefined;
  /** Keeps elements that lack a required part, with traps in the place of what is missing. */
  readonly incomplete?: boolean | undefined;
  /** Whether something was found that libvirt refuses and that is missing from the object. */
  failed: boolean;
}

/** The object that an element reads as, or `undefined` when it lacks something libvirt insists on. */
export function readElement(model: ElementModel<object>, node: XmlElement, reading: Reading): object | undefined {
  const definition = model.forNode(node);
  const value: Properties = {};
  let unreadable = readAttributes(model, definition, node, value, reading);
  unreadable = readChildren(model, definition, node, value, reading, unreadable);
  if (definition.shape.content !== undefined) {
    if (!readContent(value, definition.shape.content, node, reading)) unreadable = adding(unreadable, definition.shape.content);
  } else if (node.text !== '' && !isAllBlank(node.text)) {
    keepIn(value).text = node.text;
    if (reading.remark !== undefined) stray.unexpectedText(node, isComplete(definition) ? definition.shape : undefined, reading.remark);
  }
  const lacking = findLacking(definition.shape, node, value, unreadable, reading);
  if (reading.incomplete) {
    for (const { property } of unreadable) if (!Object.hasOwn(value, property)) markUnreadable(value, property);
    for (const member of lacking) markUnreadable(value, member.property);
  } else if (lacking.length > 0) return undefined;
  if (reading.origins !== undefined) {
    reading.origins.values.push(value);
    reading.origins.nodes.push(node);
    reading.origins.models.push(model);
  }
  return value;
}

type Properties = Record<string, unknown>;

const none: readonly Member[] = [];

/** A list with one more; most elements never need a list of their own. */
function adding(list: readonly Member[], member: Member): readonly Member[] {
  if (list === none) return [member];
  (list as Member[]).push(member);
  return list;
}

/** Reads the attributes, and returns the fields that libvirt could not read. */
function readAttributes(
  model: ElementModel<object>,
  definition: Definition,
  node: XmlElement,
  value: Properties,
  reading: Reading,
): readonly Member[] {
  let unreadable = none;
  for (const attribute of node.attributes) {
    const member = definition.shape.attributes.get(attribute.name);
    if (member === undefined) keepAttribute(definition, node, attribute, value, reading);
    else if (member.kind === 'tag') readTag(model, definition, member, node, attribute, value, reading);
    else if (!readAttribute(value, member, node, attribute, reading)) unreadable = adding(unreadable, member);
  }
  return unreadable;
}

function keepAttribute(definition: Definition, node: XmlElement, attribute: XmlAttribute, value: Properties, reading: Reading): void {
  const prefix = boundPrefix(attribute.name);
  if (prefix !== undefined) {
    keepDeclaration(value, prefix, attribute.value);
    return;
  }
  keepIn(value).attributes.push(toUnknownAttribute(node, attribute));
  if (refuses(definition, `@${attribute.name}`)) reading.failed = true;
  if (reading.remark !== undefined && isComplete(definition)) stray.unknownAttribute(definition, node, attribute, reading.remark);
}

function readTag(
  model: ElementModel<object>,
  definition: Definition,
  member: Member,
  node: XmlElement,
  attribute: XmlAttribute,
  value: Properties,
  reading: Reading,
): void {
  const isUnknown = isUnknownWord(definition, member.name);
  value[member.property] = isUnknown ? 'unknown' : member.word;
  if (isUnknown) keepIn(value).attributes.push(toUnknownAttribute(node, attribute));
  if (reading.remark !== undefined) say.variant(model, definition, node, attribute, reading.remark, reading.version);
}

/** Reads the child elements, and returns the fields that could not be read besides those given. */
function readChildren(
  model: ElementModel<object>,
  definition: Definition,
  node: XmlElement,
  value: Properties,
  reading: Reading,
  before: readonly Member[],
): readonly Member[] {
  let unreadable = before;
  let latest: Latest | undefined;
  for (const child of node.elements) {
    const member = memberFor(definition, definition.shape, child);
    if (member === undefined) {
      keepElement(model, definition, node, child, value, reading);
      continue;
    }
    if (member.options.repeated === 'last') latest ??= new Map();
    if (!readChild(value, member, child, latest, reading)) unreadable = adding(unreadable, member);
  }
  return unreadable;
}

function keepElement(
  model: ElementModel<object>,
  definition: Definition,
  node: XmlElement,
  child: XmlElement,
  value: Properties,
  reading: Reading,
): void {
  const kept = toForeignElement(reading.source, child);
  // An object that becomes one of another variant may be given what stands here.
  const isElsewhere = definition.variant !== undefined && model.definitions().some((other) => memberFor(other, other.shape, child));
  keepIn(value).elements.push(isElsewhere ? { ...kept, unreadable: true } : kept);
  if (refuses(definition, child.name)) reading.failed = true;
  if (reading.remark === undefined || misplacedElement(definition, node, child, reading.source, reading.remark)) return;
  if (isComplete(definition)) stray.unknownElement(definition, node, child, reading.remark);
}

/** The fields that libvirt refuses the element without, and that are not there. */
function findLacking(
  shape: Shape,
  node: XmlElement,
  value: Properties,
  unreadable: readonly Member[],
  reading: Reading,
): readonly Member[] {
  let lacking = none;
  for (const member of shape.required) {
    if (value[member.property] !== undefined) continue;
    reading.failed = true;
    lacking = adding(lacking, member);
    if (reading.remark !== undefined && !unreadable.includes(member) && !stray.isForeign(node, member))
      say.missing(node, member, reading.remark);
  }
  if (reading.remark !== undefined) {
    for (const member of shape.expected) {
      if (!isPresent(member, node) && !stray.isMeant(shape, node, member))
        say.missingInSchema(node, member, reading.remark, reading.version);
    }
    for (const member of shape.formerlyRequired)
      if (!isPresent(member, node)) say.missingBefore(node, member, reading.remark, reading.version);
  }
  return lacking;
}

/** The declared field that a child element belongs to. */
export function memberFor(definition: Definition, shape: Shape, child: XmlElement): Member | undefined {
  const member = child.namespaces === undefined ? shape.elements.get(child.name) : memberInNamespace(definition, shape, child);
  return member ?? shape.foreign;
}

function memberInNamespace(definition: Definition, shape: Shape, child: XmlElement): Member | undefined {
  const uri = namespaceOf(child);
  if (uri === undefined) return shape.elements.get(child.name);
  const local = localName(child.name);
  return shape.elements.get(elementKey(uri, local)) ?? (definition.options.anyNamespace ? shape.elements.get(local) : undefined);
}

function isPresent(member: Member, node: XmlElement): boolean {
  if (member.kind === 'attribute' || member.kind === 'tag') return node.attributes.some((attribute) => attribute.name === member.name);
  if (member.kind === 'content') return node.text !== '';
  return node.elements.some((child) => child.name === member.name);
}

function readAttribute(value: Properties, member: Member, node: XmlElement, attribute: XmlAttribute, reading: Reading): boolean {
  const text = attribute.value;
  if (text === '' && member.options.empty === 'absent') {
    keepIn(value).attributes.push(toUnknownAttribute(node, attribute));
    if (reading.remark !== undefined) say.looseText(node, member, text, attribute, reading.remark);
    return true;
  }
  const decoded = decode(member, text, reading);
  if (decoded === undefined) {
    keepIn(value).attributes.push(toUnknownAttribute(node, attribute));
    refuse(member, reading);
    if (reading.remark !== undefined) say.invalidText(node, member, text, attribute, reading.remark);
    return isPassedOver(member.options);
  }
  store(value, member, decoded, text);
  if (reading.remark !== undefined) say.readText(node, member, text, attribute, reading.remark, reading.version);
  return true;
}

/** The child read last for each field that counts the last of several. */
type Latest = Map<Member, XmlElement>;

/** Reads a child element that a field stands for; false when libvirt could not read it. */
function readChild(value: Properties, member: Member, child: XmlElement, latest: Latest | undefined, reading: Reading): boolean {
  const { kind, property } = member;
  const isList = kind === 'children' || kind === 'leaves' || kind === 'foreign';
  if (!isList && value[property] !== undefined) {
    if (member.options.repeated === 'refused') reading.failed = true;
    if (reading.remark !== undefined) say.repeated(member, child, reading.remark);
    if (member.options.repeated !== 'last') {
      // Kept as it stands, and judged all the same.
      if (member.options.repeated === 'all') readItem(value, member, child, reading);
      keepIn(value).elements.push(toForeignElement(reading.source, child));
      return true;
    }
    keepIn(value).elements.push(toForeignElement(reading.source, latest!.get(member)!));
    delete value[property];
  }
  if (member.options.repeated === 'last') latest!.set(member, child);
  const item = readItem(value, member, child, reading);
  if (reading.remark !== undefined) say.readChild(child, member, reading.remark, reading.version);
  if (item === empty) {
    keepIn(value).elements.push({ ...toForeignElement(reading.source, child), unreadable: true });
    return true;
  }
  if (item === undefined) {
    keepIn(value).elements.push({ ...toForeignElement(reading.source, child), unreadable: true });
    return isList || isPassedOver(member.options);
  }
  if (!isList) value[property] = item;
  else if (value[property] === undefined) value[property] = [item];
  else (value[property] as unknown[]).push(item);
  return true;
}

function readItem(value: Properties, member: Member, child: XmlElement, reading: Reading): unknown {
  if (member.target !== undefined) return readElement(member.target, child, reading);
  return member.kind === 'foreign' ? toForeignElement(reading.source, child) : readLeaf(value, member, child, reading);
}

/** What an element reads as that libvirt does not count, because nothing is in it. */
const empty = Symbol('empty');

/** What a child element without a model of its own reads as. */
function readLeaf(value: Properties, member: Member, child: XmlElement, reading: Reading): unknown {
  const text = textOf(child);
  if (child.attributes.length > 0 || child.elements.length > 0) keepInside(value, member, child, text, reading);
  if (member.kind === 'flag') {
    if (reading.remark !== undefined && !isAllBlank(text)) stray.unexpectedText(child, undefined, reading.remark);
    return true;
  }
  if (text === '' && member.options.empty === 'absent') {
    if (reading.remark !== undefined) say.looseText(child, member, text, undefined, reading.remark);
    return empty;
  }
  const decoded = decode(member, text, reading);
  if (decoded === undefined) {
    refuse(member, reading);
    if (reading.remark !== undefined) say.invalidText(child, member, text, undefined, reading.remark);
    return undefined;
  }
  keepDigits(value, member, decoded, text);
  if (reading.remark !== undefined) say.readText(child, member, text, undefined, reading.remark, reading.version);
  return decoded;
}

function keepInside(value: Properties, member: Member, child: XmlElement, text: string, reading: Reading): void {
  const kept = keepIn(value);
  kept.inside ??= {};
  kept.inside[insideKey(member.property, member.kind === 'leaves' ? text : undefined)] = {
    attributes: child.attributes
      .filter(({ name }) => boundPrefix(name) === undefined)
      .map((attribute) => toUnknownAttribute(child, attribute)),
    ...(child.elements.length > 0 && {
      mixed: { whole: text, text: child.text, elements: child.elements.map((inner) => toForeignElement(reading.source, inner)) },
    }),
  };
  if (reading.remark !== undefined) stray.contentOfLeaf(child, reading.remark);
}

function readContent(value: Properties, member: Member, node: XmlElement, reading: Reading): boolean {
  const text = textOf(node);
  if (text === '') return true;
  const decoded = decode(member, text, reading);
  if (decoded === undefined) {
    keepIn(value).text = text;
    refuse(member, reading);
    if (reading.remark !== undefined) say.invalidText(node, member, text, undefined, reading.remark);
    return isPassedOver(member.options);
  }
  store(value, member, decoded, text);
  if (reading.remark !== undefined) say.readText(node, member, text, undefined, reading.remark, reading.version);
  return true;
}

/** What a text reads as. Where incomplete elements are kept, a word that libvirt refuses counts as unreadable too. */
function decode({ codec, options }: Member, text: string, reading: Reading): unknown {
  const isUnknownWord = codec!.words !== undefined && !isPassedOver(options) && !codec!.words.includes(text);
  return reading.incomplete && isUnknownWord ? undefined : codec!.decode(text);
}

function refuse(member: Member, reading: Reading): void {
  if (!isPassedOver(member.options)) reading.failed = true;
}

function store(value: Properties, member: Member, decoded: unknown, text: string): void {
  value[member.property] = decoded;
  keepDigits(value, member, decoded, text);
}

/** Keeps the digits of a number that JavaScript rounds, so that they can be written back. */
function keepDigits(value: object, member: Member, decoded: unknown, text: string): void {
  if (typeof decoded !== 'number' || Number.isSafeInteger(decoded)) return;
  const kept = keepIn(value);
  kept.digits ??= {};
  kept.digits[member.property] = text;
}

/** All text of an element, as XPath's `string()` gives it. */
export function textOf(node: XmlElement): string {
  if (node.elements.length === 0) return node.text;
  return node.text + node.elements.map(textOf).join('');
}
