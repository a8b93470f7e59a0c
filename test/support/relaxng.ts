import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXml } from '../../src/xml/read.ts';
import type { XmlElement } from '../../src/xml/tree.ts';

/** An element or attribute that a grammar allows. */
export interface NamedPattern {
  readonly kind: 'element' | 'attribute';
  readonly name: string;
  readonly namespace: string | undefined;
  /** Worked out when asked for, since elements may hold themselves. */
  readonly content: Pattern;
}

/** What may stand somewhere: as much of RELAX NG as it takes to know names and words. */
export type Pattern =
  | NamedPattern
  /** One of its parts. */
  | { readonly kind: 'choice'; readonly parts: readonly Pattern[] }
  /** All of its parts, in whatever order and number. */
  | { readonly kind: 'all'; readonly parts: readonly Pattern[] }
  /** This very word. */
  | { readonly kind: 'word'; readonly word: string }
  /** Any other text, or whatever is not looked into. */
  | { readonly kind: 'anything' };

const nothing: Pattern = { kind: 'all', parts: [] };

/** A grammar with all that it includes. */
export class Grammar {
  readonly #folder: string;
  readonly #definitions = new Map<string, { combine: string | undefined; bodies: XmlElement[] }>();
  readonly #expanded = new Map<string, Pattern>();
  #start: XmlElement | undefined;

  constructor(folder: string, file: string) {
    this.#folder = folder;
    this.#load(file, new Set());
  }

  /** What a document of the grammar may be. */
  get start(): Pattern {
    return this.#group(this.#start!);
  }

  /** Whether anything stands behind a name. */
  has(name: string): boolean {
    return this.#definitions.has(name);
  }

  /** What stands behind a name. */
  definition(name: string): Pattern {
    const known = this.#expanded.get(name);
    if (known !== undefined) return known;
    const { combine, bodies } = this.#definitions.get(name)!;
    const parts = bodies.map((body) => this.#group(body));
    const pattern: Pattern = parts.length === 1 ? parts[0]! : { kind: combine === 'choice' ? 'choice' : 'all', parts };
    this.#expanded.set(name, pattern);
    return pattern;
  }

  #load(file: string, overridden: ReadonlySet<string>): void {
    for (const node of readXml(readFileSync(join(this.#folder, file), 'utf8')).root.elements) {
      if (node.name === 'start') this.#start = node;
      else if (node.name === 'define') this.#define(node, overridden);
      else if (node.name === 'include') {
        this.#load(attributeOf(node, 'href')!, new Set(node.elements.map((inner) => attributeOf(inner, 'name')!)));
        for (const inner of node.elements) this.#define(inner, new Set());
      }
    }
  }

  #define(node: XmlElement, overridden: ReadonlySet<string>): void {
    const name = attributeOf(node, 'name')!;
    if (overridden.has(name)) return;
    const known = this.#definitions.get(name) ?? { combine: undefined, bodies: [] };
    this.#definitions.set(name, { combine: attributeOf(node, 'combine') ?? known.combine, bodies: [...known.bodies, node] });
  }

  #group(node: XmlElement): Pattern {
    const parts = node.elements.map((child) => this.#pattern(child));
    return parts.length === 1 ? parts[0]! : { kind: 'all', parts };
  }

  #pattern(node: XmlElement): Pattern {
    switch (node.name) {
      case 'ref':
        return this.definition(attributeOf(node, 'name')!);
      case 'element':
      case 'attribute':
        return this.#named(node, node.name);
      case 'choice':
        return { kind: 'choice', parts: node.elements.map((child) => this.#pattern(child)) };
      case 'optional':
      case 'zeroOrMore':
        return { kind: 'choice', parts: [this.#group(node), nothing] };
      case 'group':
      case 'interleave':
      case 'oneOrMore':
      case 'mixed':
        return this.#group(node);
      case 'value':
        return { kind: 'word', word: node.text };
      case 'data':
        return wordsOfData(node) ?? { kind: 'anything' };
      case 'empty':
      case 'notAllowed':
        return nothing;
      default:
        return { kind: 'anything' };
    }
  }

  #named(node: XmlElement, kind: 'element' | 'attribute'): Pattern {
    const name = attributeOf(node, 'name');
    // Elements and attributes of any name are what others may add.
    if (name === undefined) return { kind: 'anything' };
    const inside = (): Pattern => this.#group(node);
    return {
      kind,
      name,
      namespace: kind === 'element' ? inherited(node, 'ns') : undefined,
      get content() {
        return inside();
      },
    };
  }
}

function attributeOf(node: XmlElement, name: string): string | undefined {
  return node.attributes.find((attribute) => attribute.name === name)?.value;
}

function inherited(node: XmlElement | undefined, name: string): string | undefined {
  return node === undefined ? undefined : (attributeOf(node, name) ?? inherited(node.parent, name));
}

/** Words that a grammar writes as a pattern, such as `(ipv4)|(ipv6)`. */
function wordsOfData(node: XmlElement): Pattern | undefined {
  const pattern = node.elements.find((param) => attributeOf(param, 'name') === 'pattern')?.text;
  if (pattern === undefined || !/^\(?\w+\)?(?:\|\(?\w+\)?)+$/.test(pattern)) return undefined;
  return { kind: 'choice', parts: pattern.split('|').map((word) => ({ kind: 'word', word: word.replace(/[()]/g, '') })) };
}
