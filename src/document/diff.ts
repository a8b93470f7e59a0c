import type { Edit } from '../model/diagnostic.ts';
import { type Definition, type ElementModel, isUnknownWord } from '../model/element.ts';
import { memberFor, textOf } from '../model/read.ts';
import type { Member } from '../model/shape.ts';
import { insideKey, type UnknownAttribute, unknownContent } from '../model/unknown.ts';
import { checkProperties, definitionOf, encode, givesAttribute, isObject, WriteError, writeItem } from '../model/write.ts';
import { isAllBlank } from '../xml/characters.ts';
import { escapeAttribute, escapeText } from '../xml/references.ts';
import { TextWriter } from '../xml/text-writer.ts';
import { boundPrefix, isSelfClosing, nameSpan, valueSpan, type XmlAttribute, type XmlElement } from '../xml/tree.ts';
import { ChildEdits } from './child-edits.ts';
import { applyEdits } from './edits.ts';
import { Kept } from './kept.ts';
import { matchEqualItems, matchItems } from './match.ts';
import { type Style, textRuns } from './style.ts';

type Properties = Record<string, unknown>;

/** Which element of the document an object was read from. */
export type NodeOf = (value: object) => XmlElement | undefined;

/**
 * The fewest replacements that make an element read as an object.
 * @throws WriteError for a value that its declaration cannot hold.
 */
export function diff(model: ElementModel<object>, node: XmlElement, value: object, style: Style, nodeOf: NodeOf): Edit[] {
  const differ = new Differ(style, nodeOf);
  differ.element(model, node, value);
  return differ.edits.sort((one, other) => one.start - other.start || one.end - other.end);
}

class Differ {
  readonly edits: Edit[] = [];
  readonly #style: Style;
  readonly #nodeOf: NodeOf;

  constructor(style: Style, nodeOf: NodeOf) {
    this.#style = style;
    this.#nodeOf = nodeOf;
  }

  element(model: ElementModel<object>, node: XmlElement, given: object): void {
    const definition = definitionOf(model, given);
    const value = given as Properties;
    if (isUnchangedLeaf(definition, node, value)) return;
    checkProperties(definition, value);
    this.#attributes(definition, node, value);
    if (definition.shape.content !== undefined) this.#content(definition.shape.content, node, value);
    else this.#strayText(node, value);
    this.#children(definition, node, value);
  }

  #attributes(definition: Definition, node: XmlElement, value: Properties): void {
    const { shape } = definition;
    const kept = keptTexts(unknownContent(value)?.attributes);
    for (const [index, attribute] of node.attributes.entries()) {
      if (boundPrefix(attribute.name) !== undefined) continue;
      const member = shape.attributes.get(attribute.name);
      const text = (member && attributeText(definition, member, value, attribute)) ?? kept.get(attribute.name);
      if (text === undefined) this.#remove(index, node);
      else if (text !== attribute.value) this.edits.push({ ...valueSpan(attribute), text: escapeAttribute(text) });
    }
    this.#addAttributes(definition, node, value);
  }

  #addAttributes(definition: Definition, node: XmlElement, value: Properties): void {
    const standing = new Map(node.attributes.map((attribute) => [attribute.name, attribute]));
    let at = nameSpan(node).end;
    const add = (name: string, text: string): void => {
      const quote = this.#style.quote(node);
      this.edits.push({ start: at, end: at, text: ` ${name}=${quote}${escapeAttribute(text)}${quote}` });
    };
    for (const member of definition.shape.attributes.values()) {
      const attribute = standing.get(member.name);
      if (attribute !== undefined) at = Math.max(at, attribute.end);
      else {
        const text = attributeText(definition, member, value, undefined);
        if (text !== undefined) add(member.name, text);
      }
    }
    at = node.attributes.at(-1)?.end ?? at;
    for (const { name, value: text } of unknownContent(value)?.attributes ?? []) {
      if (!standing.has(name) && !givesAttribute(definition, value, name)) add(name, text);
    }
  }

  #remove(index: number, node: XmlElement): void {
    const previous = node.attributes[index - 1];
    this.edits.push({ start: previous?.end ?? nameSpan(node).end, end: node.attributes[index]!.end, text: '' });
  }

  #content(member: Member, node: XmlElement, value: Properties): void {
    const given = value[member.property];
    const before = textOf(node);
    if (given === undefined) {
      if (before !== '' && unknownContent(value)?.text !== before) this.#replaceText(node, '');
    } else if (before === '' || member.codec!.decode(before) !== given)
      this.#replaceText(node, encode(member, given, unknownContent(value)));
  }

  /** Removes the text of another variant, where the element is no longer of that one. */
  #strayText(node: XmlElement, value: Properties): void {
    if (isAllBlank(node.text) || unknownContent(value)?.text === node.text) return;
    const { source } = this.#style;
    for (const run of textRuns(source, node)) if (!isAllBlank(source.slice(run.start, run.end))) this.edits.push({ ...run, text: '' });
  }

  /** Puts another text in the place of all text directly inside an element; comments stay. */
  #replaceText(node: XmlElement, text: string): void {
    if (isSelfClosing(node)) {
      const start = node.attributes.at(-1)?.end ?? nameSpan(node).end;
      if (text !== '') this.edits.push({ start, end: node.end, text: `>${escapeText(text)}</${node.name}>` });
      return;
    }
    const [first, ...others] = textRuns(this.#style.source, node);
    this.edits.push({ start: first?.start ?? node.contentStart, end: first?.end ?? node.contentStart, text: escapeText(text) });
    for (const run of others) this.edits.push({ ...run, text: '' });
  }

  #children(definition: Definition, node: XmlElement, value: Properties): void {
    const { shape } = definition;
    if (shape.elements.size === 0 && shape.foreign === undefined && node.elements.length === 0 && unknownContent(value) === undefined)
      return;
    const nodes = new Map<Member | undefined, XmlElement[]>();
    for (const child of node.elements) {
      const member = memberFor(definition, shape, child);
      const same = nodes.get(member);
      if (same === undefined) nodes.set(member, [child]);
      else same.push(child);
    }
    const children = new ChildEdits(this.#style, node);
    const kept = new Kept(this.#style.source, value);
    for (const member of shape.members) {
      const standing = nodes.get(member);
      const given = value[member.property];
      if (standing === undefined && (given === undefined || !isChild(member))) continue;
      if (member.kind === 'children' || member.kind === 'leaves' || member.kind === 'foreign')
        this.#list(member, standing ?? [], given, value, children, kept);
      else this.#single(member, standing ?? [], given, value, children, kept);
    }
    for (const child of nodes.get(undefined) ?? []) if (!kept.takes(child)) children.remove(child);
    for (const { xml } of kept.rest()) children.append(xml);
    this.edits.push(...children.edits());
  }

  #single(member: Member, nodes: readonly XmlElement[], given: unknown, value: Properties, children: ChildEdits, kept: Kept): void {
    const isWanted = given !== undefined && given !== false;
    const readable = kept.readable(nodes);
    if (!isWanted) {
      // The second of its kind would count once the first is gone.
      for (const child of readable) children.remove(child);
      for (const child of readable) kept.takes(child);
      return;
    }
    const active = readable.at(member.options.repeated === 'last' ? -1 : 0) ?? nodes[0];
    for (const child of readable) if (child !== active && !kept.takes(child)) children.remove(child);
    if (active === undefined) children.insert(member, this.#write(member, given, 0, value, children.node), undefined);
    else {
      children.stays(member, active);
      this.#change(member, active, given, 0, value);
    }
  }

  #list(member: Member, nodes: readonly XmlElement[], given: unknown, value: Properties, children: ChildEdits, kept: Kept): void {
    if (given !== undefined && !Array.isArray(given)) throw new WriteError('expected a list').inside(member.property);
    const items: readonly unknown[] = given ?? [];
    const readable = kept.readable(nodes);
    const matches =
      member.kind === 'children'
        ? matchItems(items, readable, (item) => this.#originIn(children.node, item))
        : matchEqualItems(items, readable, (item, node) => this.#says(member, item, node));
    if (matches.length !== readable.length || matches.includes(undefined)) {
      const used = new Set(matches);
      for (const child of readable) if (!used.has(child)) children.remove(child);
    }
    let last: XmlElement | undefined;
    for (const [index, item] of items.entries()) {
      const match = matches[index];
      if (match === undefined) children.insert(member, this.#write(member, item, index, value, children.node), last);
      else {
        children.stays(member, match);
        this.#change(member, match, item, index, value);
        last = match;
      }
    }
  }

  /** The child of an element that an item was read from. */
  #originIn(parent: XmlElement, item: unknown): XmlElement | undefined {
    const node = isObject(item) ? this.#nodeOf(item) : undefined;
    return node?.parent === parent ? node : undefined;
  }

  /** Whether an element says what an item without a model of its own says. */
  #says(member: Member, item: unknown, node: XmlElement): boolean {
    if (member.kind === 'leaves') return member.codec!.decode(textOf(node)) === item;
    return isObject(item) && (item as { xml?: unknown }).xml === this.#style.source.slice(node.start, node.end);
  }

  /** Changes a child that keeps its place. */
  #change(member: Member, node: XmlElement, item: unknown, index: number, value: Properties): void {
    if (member.target !== undefined) {
      try {
        if (!isObject(item)) throw new WriteError(`expected an object for <${member.name}>`);
        this.element(member.target, node, item);
      } catch (error) {
        throw error instanceof WriteError ? error.inside(step(member, index)) : error;
      }
    } else if (member.kind === 'foreign') {
      if (!this.#says(member, item, node)) this.edits.push({ start: node.start, end: node.end, text: (item as { xml: string }).xml });
    } else this.#leaf(member, node, item, index, value);
  }

  /** Changes a child that is read as a plain value. */
  #leaf(member: Member, node: XmlElement, item: unknown, index: number, value: Properties): void {
    const unknown = unknownContent(value);
    const before = textOf(node);
    const text =
      member.kind === 'flag' || member.codec!.decode(before) === item ? before : encode(member, item, unknown, step(member, index));
    if (text !== before) {
      // Elements inside are part of the text.
      if (node.elements.length > 0) this.edits.push({ start: node.contentStart, end: node.contentEnd, text: escapeText(text) });
      else this.#replaceText(node, text);
    }
    const inside = unknown?.inside?.[insideKey(member.property, member.kind === 'leaves' ? text : undefined)];
    if (inside === undefined && node.attributes.length === 0) return;
    const kept = keptTexts(inside?.attributes);
    for (const [index, attribute] of node.attributes.entries()) {
      const { name } = attribute;
      const wanted = kept.get(name);
      kept.delete(name);
      if (boundPrefix(name) !== undefined) continue;
      if (wanted === undefined) this.#remove(index, node);
      else if (wanted !== attribute.value) this.edits.push({ ...valueSpan(attribute), text: escapeAttribute(wanted) });
    }
    const at = node.attributes.at(-1)?.end ?? nameSpan(node).end;
    const quote = this.#style.quote(node);
    for (const [name, added] of kept) this.edits.push({ start: at, end: at, text: ` ${name}=${quote}${escapeAttribute(added)}${quote}` });
  }

  /** The text of a new child. What stands elsewhere in the document takes its text along, comments and all. */
  #write(member: Member, item: unknown, index: number, value: Properties, parent: XmlElement): string {
    const layout = this.#style.layout(parent);
    const origin = member.target !== undefined && isObject(item) ? this.#nodeOf(item) : undefined;
    if (origin !== undefined && member.target!.namespace === undefined && origin.name === member.name) {
      const edits = diff(member.target!, origin, item as object, this.#style, this.#nodeOf);
      const moved = edits.map((edit) => ({ ...edit, start: edit.start - origin.start, end: edit.end - origin.start }));
      return this.#style.reindent(applyEdits(this.#style.source.slice(origin.start, origin.end), moved), origin, layout.margin ?? '');
    }
    const writer = new TextWriter(layout);
    writeItem(member, item, step(member, index), unknownContent(value), writer);
    return writer.toString();
  }
}

/** Most elements of a big document: attributes only, all of them as they were. Looked at first, and fast. */
function isUnchangedLeaf({ shape, variant }: Definition, node: XmlElement, value: Properties): boolean {
  if (node.elements.length > 0 || shape.content !== undefined || variant !== undefined) return false;
  let left = node.attributes.length;
  for (const property in value) {
    const given = value[property];
    if (given === undefined) continue;
    const member = shape.byProperty.get(property);
    if (member === undefined || member.kind !== 'attribute') return false;
    const attribute = node.attributes.find(({ name }) => name === member.name);
    if (attribute === undefined || (attribute.value !== given && member.codec!.decode(attribute.value) !== given)) return false;
    left--;
  }
  return left === 0;
}

/** The text an attribute is to have; the one it has when that reads as the value. */
function attributeText(definition: Definition, member: Member, value: Properties, attribute: XmlAttribute | undefined): string | undefined {
  const given = value[member.property];
  if (given === undefined) return undefined;
  if (member.kind === 'tag') return isUnknownWord(definition, member.name) ? undefined : member.word;
  if (attribute !== undefined && (given === attribute.value || member.codec!.decode(attribute.value) === given)) return attribute.value;
  return encode(member, given, unknownContent(value));
}

/** The texts of attributes that are kept, by name. */
function keptTexts(attributes: readonly UnknownAttribute[] = []): Map<string, string> {
  return new Map(attributes.map(({ name, value }) => [name, value]));
}

function isChild({ kind }: Member): boolean {
  return kind !== 'attribute' && kind !== 'tag' && kind !== 'content';
}

function step({ kind, property }: Member, index: number): string {
  return kind === 'children' || kind === 'leaves' || kind === 'foreign' ? `${property}[${index}]` : property;
}
