import { localName, type Namespaces, namespaceOf, resolvePrefix, type XmlElement } from './tree.ts';

/** An element that no declaration covers, as it stands in its document. */
export interface ForeignElement {
  /** The name as written, prefix included. */
  name: string;
  /** URI of the namespace the element belongs to, if any. */
  namespace?: string;
  /** The element as XML, start tag to end tag. */
  xml: string;
  /** Whether it stands in the place of a child that is declared, here or for another variant, and was not read as one. */
  unreadable?: true;
  /** Prefixes used inside and bound outside, with their URIs (`''` for the default namespace). */
  bindings?: Record<string, string>;
}

/** Takes an element out of its document. */
export function toForeignElement(source: string, element: XmlElement): ForeignElement {
  const kept: ForeignElement = { name: element.name, xml: source.slice(element.start, element.end) };
  const namespace = namespaceOf(element);
  if (namespace !== undefined) kept.namespace = namespace;
  const outer = element.parent?.namespaces;
  if (outer !== undefined) {
    const bindings: Record<string, string> = {};
    collectBindings(element, outer, bindings);
    if (Object.keys(bindings).length > 0) kept.bindings = bindings;
  }
  return kept;
}

/** The prefixes that an element and what is in it take from outside. */
function collectBindings(element: XmlElement, outer: Namespaces, bindings: Record<string, string>): void {
  const note = (prefix: string): void => {
    if (prefix === 'xml' || prefix === 'xmlns') return;
    const uri = resolvePrefix(element.namespaces, prefix);
    if (uri !== undefined && resolvePrefix(outer, prefix) === uri) bindings[prefix] = uri;
  };
  note(prefixOf(element.name));
  for (const { name } of element.attributes) if (name.includes(':')) note(prefixOf(name));
  for (const inner of element.elements) collectBindings(inner, outer, bindings);
}

function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, -localName(name).length - 1) : '';
}
