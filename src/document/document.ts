import type { Diagnostic, Edit } from '../model/diagnostic.ts';
import type { ElementModel } from '../model/element.ts';
import type { Member } from '../model/shape.ts';
import { nameSpan, type Span, valueSpan, type XmlDocument, type XmlElement } from '../xml/tree.ts';
import { diff } from './diff.ts';
import { applyEdits } from './edits.ts';
import { OriginIndex } from './origins.ts';
import type { ParseOptions } from './parse.ts';
import { readRoot, remarksOn, tryReadXml } from './read.ts';
import { Style, textRuns } from './style.ts';

/** A text and the object it reads as. Change the object, then ask for the text again. */
export interface LibvirtDocument<T extends object> {
  /** The text as it was given. */
  readonly source: string;
  /**
   * What the root element reads as. `undefined` when the text is not XML, has another root element, or lacks
   * something libvirt insists on. May be changed and replaced.
   */
  value: T | undefined;
  /** Everything worth saying about the text as it was given, in order of place. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Where an object of `value`, or one property of it, stands in `source`.
   * @param index Which item, for a property that is a list of texts.
   * @returns The element's name for an object, the value's text for a property; the element's name for a property that
   *   is absent; `undefined` for an object that was not read from this document.
   */
  spanOf<O extends object>(object: O, property?: keyof O & string, index?: number): Span | undefined;
  /**
   * What changed in `value`, as the fewest replacements in `source`.
   * @throws TypeError for a value that its declaration cannot hold. Its message names the property.
   */
  edits(): Edit[];
  /**
   * `source` with the edits made. What did not change stays as it was written, comments, order and blanks included.
   * @throws TypeError for a value that its declaration cannot hold. Its message names the property.
   */
  toString(): string;
}

/**
 * Reads a document for editing. Never throws for what the text says: what is wrong is in `diagnostics`.
 * @param model What the root element is, such as `network`.
 * @param xml The text of the document.
 */
export function parseDocument<T extends object>(model: ElementModel<T>, xml: string, options: ParseOptions = {}): LibvirtDocument<T> {
  const { file: _, ...limits } = options;
  const document = tryReadXml(xml, limits);
  return 'code' in document ? new UnreadableDocument<T>(xml, document) : new ReadDocument<T>(model, document);
}

/** A text that is not XML. */
class UnreadableDocument<T extends object> implements LibvirtDocument<T> {
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
  value: T | undefined;

  constructor(source: string, diagnostic: Diagnostic) {
    this.source = source;
    this.diagnostics = [diagnostic];
  }
  spanOf(): Span | undefined {
    return undefined;
  }
  edits(): Edit[] {
    if (this.value !== undefined) throw new TypeError('a text that is not XML cannot be edited');
    return [];
  }
  toString(): string {
    return applyEdits(this.source, this.edits());
  }
}

class ReadDocument<T extends object> implements LibvirtDocument<T> {
  value: T | undefined;
  readonly #model: ElementModel<T>;
  readonly #document: XmlDocument;
  readonly #origins = new OriginIndex();
  #style: Style | undefined;
  #diagnostics: readonly Diagnostic[] | undefined;

  constructor(model: ElementModel<T>, document: XmlDocument) {
    this.#model = model;
    this.#document = document;
    this.value = readRoot(model, document, this.#origins).value as T | undefined;
  }

  get source(): string {
    return this.#document.source;
  }

  get diagnostics(): readonly Diagnostic[] {
    // Reading for the object is faster without, so what there is to say waits until somebody asks.
    this.#diagnostics ??= remarksOn(this.#model, this.#document);
    return this.#diagnostics;
  }

  spanOf<O extends object>(object: O, property?: keyof O & string, index?: number): Span | undefined {
    const origin = this.#origins.of(object);
    if (origin === undefined) return undefined;
    const member = property === undefined ? undefined : origin.model.forNode(origin.node).shape.byProperty.get(property);
    return member === undefined ? nameSpan(origin.node) : spanOfMember(this.source, origin.node, member, index);
  }

  edits(): Edit[] {
    if (this.value === undefined) return [];
    this.#style ??= new Style(this.#document);
    return diff(this.#model, this.#document.root, this.value, this.#style, (value) => this.#origins.nodeOf(value));
  }

  toString(): string {
    return applyEdits(this.source, this.edits());
  }
}

/** Where a property stands: the value of an attribute, the text of an element, or the name where there is neither. */
export function spanOfMember(source: string, node: XmlElement, member: Member, index = 0): Span {
  if (member.kind === 'attribute' || member.kind === 'tag') {
    const attribute = node.attributes.find(({ name }) => name === member.name);
    return attribute === undefined ? nameSpan(node) : valueSpan(attribute);
  }
  if (member.kind === 'content') return textSpan(source, node);
  const found = childOfMember(node, member, index);
  if (found === undefined) return nameSpan(node);
  return member.kind === 'leaf' || member.kind === 'leaves' ? textSpan(source, found) : nameSpan(found);
}

/** The child element, or one of several, that a property was read from. */
export function childOfMember(node: XmlElement, member: Member, index: number): XmlElement | undefined {
  return member.kind === 'foreign' ? node.elements[index] : node.elements.filter(({ name }) => name === member.name)[index];
}

function textSpan(source: string, node: XmlElement): Span {
  const runs = textRuns(source, node);
  return runs.length === 0 ? nameSpan(node) : { start: runs[0]!.start, end: runs.at(-1)!.end };
}
