import { readXml } from '../../src/xml/read.ts';
import { escapeAttribute, escapeText } from '../../src/xml/references.ts';
import type { XmlElement } from '../../src/xml/tree.ts';

/** An element that can be changed at will. */
export interface Tree {
  name: string;
  attributes: [name: string, value: string][];
  children: (Tree | string)[];
}

export function toTree(xml: string): Tree {
  return convert(readXml(xml).root);
}

function convert({ name, attributes, elements, text }: XmlElement): Tree {
  const children: (Tree | string)[] = elements.map(convert);
  if (text !== '') children.unshift(text);
  return { name, attributes: attributes.map((one) => [one.name, one.value]), children };
}

export function toXml({ name, attributes, children }: Tree, indent = ''): string {
  const head = `${indent}<${name}${attributes.map(([key, value]) => ` ${key}='${escapeAttribute(value)}'`).join('')}`;
  if (children.length === 0) return `${head}/>`;
  if (children.every((child) => typeof child === 'string')) return `${head}>${children.map(escapeText).join('')}</${name}>`;
  const inside = children.map((child) => (typeof child === 'string' ? escapeText(child) : toXml(child, `${indent}  `)));
  return `${head}>\n${inside.join('\n')}\n${indent}</${name}>`;
}

/** Every element with its parent, the root first. */
export function* walk(tree: Tree, parent?: Tree): Generator<{ tree: Tree; parent: Tree | undefined }> {
  yield { tree, parent };
  for (const child of tree.children) if (typeof child !== 'string') yield* walk(child, tree);
}

export function copy(tree: Tree): Tree {
  return structuredClone(tree);
}
