/** A half-open run of UTF-16 code units in a text: `text.slice(start, end)`. */
export interface Span {
  /** Offset of the first code unit. */
  start: number;
  /** Offset after the last code unit. */
  end: number;
}

/** An attribute as it stands in a start tag. */
export interface XmlAttribute {
  /** The name as written, prefix included. */
  readonly name: string;
  /** The value with references resolved and white space normalised. */
  readonly value: string;
  /** Where the name starts. */
  readonly start: number;
  /** Where the value starts, after its opening quote. The closing quote stands at `end - 1`. */
  readonly valueStart: number;
  /** After the closing quote. */
  readonly end: number;
}

/** What one element binds to namespace URIs by prefix (`''` for the default namespace), and what holds around it. */
export interface Namespaces {
  readonly bindings: ReadonlyMap<string, string>;
  readonly outer: Namespaces | undefined;
}

/** An element with the place of each of its parts. */
export interface XmlElement {
  /** The name as written, prefix included. */
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly elements: readonly XmlElement[];
  /** The characters directly inside, references resolved. Blank text beside child elements counts as none. */
  readonly text: string;
  /** Where the start tag begins. The name follows one code unit later. */
  readonly start: number;
  /** After the `>` of the start tag. */
  readonly contentStart: number;
  /** Where the end tag begins; `end` for `<a/>`, which has none. */
  readonly contentEnd: number;
  /** After the `>` that ends the element. */
  readonly end: number;
  readonly parent: XmlElement | undefined;
  /** The bindings in scope; `undefined` when the document declares none up to here. */
  readonly namespaces: Namespaces | undefined;
}

/** A document: its text and what stands where in it. */
export interface XmlDocument {
  readonly source: string;
  readonly root: XmlElement;
  /** Comments of the whole document, in order. */
  readonly comments: readonly Span[];
}

/** The name of an element in its start tag. */
export function nameSpan(element: XmlElement): Span {
  return { start: element.start + 1, end: element.start + 1 + element.name.length };
}

/** The value of an attribute, without its quotes. */
export function valueSpan(attribute: XmlAttribute): Span {
  return { start: attribute.valueStart, end: attribute.end - 1 };
}

/** Whether the element is written `<a/>`. */
export function isSelfClosing(element: XmlElement): boolean {
  return element.contentEnd === element.end;
}

/** The prefix that an attribute of this name binds: `''` for `xmlns`; `undefined` when it binds none. */
export function boundPrefix(name: string): string | undefined {
  if (!name.startsWith('xmlns')) return undefined;
  return name.length === 5 ? '' : name[5] === ':' ? name.slice(6) : undefined;
}

/** The part of a name behind its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The namespace that a prefix is bound to, `''` being the prefix of unprefixed elements. */
export function resolvePrefix(namespaces: Namespaces | undefined, prefix: string): string | undefined {
  if (prefix === 'xml') return 'http://www.w3.org/XML/1998/namespace';
  for (let scope = namespaces; scope !== undefined; scope = scope.outer) {
    const uri = scope.bindings.get(prefix);
    if (uri !== undefined) return uri === '' ? undefined : uri;
  }
  return undefined;
}

/**
 * The namespace an element belongs to, or `undefined` for none. A prefix that nothing binds names no
 * namespace: as in libxml2, such an element is simply called `prefix:name`.
 */
export function namespaceOf(element: XmlElement): string | undefined {
  const { name, namespaces } = element;
  if (namespaces === undefined) return undefined;
  const colon = name.indexOf(':');
  return resolvePrefix(namespaces, colon < 0 ? '' : name.slice(0, colon));
}

/** The namespace of an attribute; unlike elements, attributes without a prefix have none. */
export function attributeNamespace(element: XmlElement, name: string): string | undefined {
  const colon = name.indexOf(':');
  return colon < 0 ? undefined : resolvePrefix(element.namespaces, name.slice(0, colon));
}
