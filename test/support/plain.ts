import { readXml } from '../../src/xml/read.ts';
import { boundPrefix, localName, namespaceOf, type XmlElement } from '../../src/xml/tree.ts';

/** Everything a plain XML reader sees in a document, in a form that does not depend on order or layout. */
export function plainContent(source: string): string[] {
  const seen: string[] = [];
  collect(readXml(source).root, '', seen);
  return seen.sort();
}

function collect(element: XmlElement, path: string, seen: string[]): void {
  const uri = namespaceOf(element);
  const here = `${path}/${uri === undefined ? element.name : `{${uri}}${localName(element.name)}`}`;
  seen.push(here);
  for (const { name, value } of element.attributes) if (boundPrefix(name) === undefined) seen.push(`${here}@${name}=${value}`);
  if (element.text.trim() !== '') seen.push(`${here}=${element.text}`);
  for (const child of element.elements) collect(child, here, seen);
}
