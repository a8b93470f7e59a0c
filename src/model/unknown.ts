import type { ForeignElement } from '../xml/foreign.ts';
import { attributeNamespace, type XmlAttribute, type XmlElement } from '../xml/tree.ts';

export type { ForeignElement };

/** An attribute that no declaration covers, or whose text could not be read. */
export interface UnknownAttribute {
  /** The name as written, prefix included. */
  name: string;
  value: string;
  /** URI of the namespace the prefix stands for, if any. */
  namespace?: string;
}

/** What stands in a child element that is read as a plain value, beside that value. */
export interface UnknownInside {
  attributes: UnknownAttribute[];
  /** Elements among the text. They belong to it: with another text they go. */
  mixed?: {
    /** The text that the value was read from, that of the elements included. */
    whole: string;
    /** The text outside the elements. */
    text: string;
    elements: ForeignElement[];
  };
}

/** The key of unknown content inside a child element: its property, and in a list its text, which may move. */
export function insideKey(property: string, text: string | undefined): string {
  return text === undefined ? property : `${property}=${text}`;
}

/** The parts of an element that its object has no property for. They are written back. */
export interface UnknownContent {
  attributes: UnknownAttribute[];
  elements: ForeignElement[];
  /** Text where no text belongs. */
  text?: string;
  /** What stands in child elements that are read as plain values, by property: `name`, in lists also by text: `hostnames=web`. */
  inside?: Record<string, UnknownInside>;
  /** The digits of numbers beyond what a JavaScript number can tell apart, by property. */
  digits?: Record<string, string>;
}

/** The key that unknown content is kept under. It is enumerable, so that `{ ...value }` takes it along. */
export const unknownKey: unique symbol = Symbol('libvirt-xml unknown content');

/**
 * The key that namespace declarations are kept under. They are not content: a copy of the object does without, and
 * what is needed is declared again where it is written. So they are not enumerable.
 */
const declarationsKey: unique symbol = Symbol('libvirt-xml namespace declarations');

/** Prefixes that were bound on the element an object was read from, with their URIs (`''` for the default namespace). */
export function namespaceDeclarations(value: object): ReadonlyMap<string, string> | undefined {
  return (value as { [declarationsKey]?: Map<string, string> })[declarationsKey];
}

export function keepDeclaration(value: object, prefix: string, uri: string): void {
  const holder = value as { [declarationsKey]?: Map<string, string> };
  if (holder[declarationsKey] === undefined) Object.defineProperty(value, declarationsKey, { value: new Map() });
  holder[declarationsKey]!.set(prefix, uri);
}

/** What the document said about `value` that this version does not know, or `undefined` for nothing. */
export function unknownContent(value: object): UnknownContent | undefined {
  return (value as { [unknownKey]?: UnknownContent })[unknownKey];
}

/** The unknown content of `value`, to add to. */
export function keepIn(value: object): UnknownContent {
  const holder = value as { [unknownKey]?: UnknownContent };
  holder[unknownKey] ??= { attributes: [], elements: [] };
  return holder[unknownKey];
}

export function toUnknownAttribute(element: XmlElement, { name, value }: XmlAttribute): UnknownAttribute {
  const namespace = attributeNamespace(element, name);
  return namespace === undefined ? { name, value } : { name, value, namespace };
}
