import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { ForeignElement } from '../xml/foreign.ts';
import type { Sink } from '../xml/sink.ts';
import { boundPrefix } from '../xml/tree.ts';

interface Open {
  name: string;
  attributes: [name: string, value: string][];
  /** Made when the first attribute or child is known, because a prefix may be bound by an attribute. */
  builder: XMLBuilder | undefined;
  bindings: Map<string, string>;
}

/** Writes elements as children of an xmlbuilder2 builder. */
export class BuilderSink implements Sink {
  /** The builder of the first element written. */
  first: XMLBuilder | undefined;
  readonly #parent: XMLBuilder;
  readonly #open: Open[] = [];

  constructor(parent: XMLBuilder) {
    this.#parent = parent;
  }

  open(name: string): void {
    this.#settle();
    this.#open.push({ name, attributes: [], builder: undefined, bindings: new Map() });
  }

  attribute(name: string, value: string): void {
    const element = this.#open.at(-1)!;
    element.attributes.push([name, value]);
    const prefix = boundPrefix(name);
    if (prefix !== undefined) element.bindings.set(prefix, value);
  }

  text(text: string): void {
    this.#settle()?.txt(text);
  }

  foreign({ name, xml, bindings = {} }: ForeignElement): void {
    const parent = this.#settle() ?? this.#parent;
    const missing = Object.entries(bindings).filter(([prefix, uri]) => this.binding(prefix) !== uri);
    const declarations = missing.map(
      ([prefix, uri]) =>
        ` xmlns${prefix === '' ? '' : `:${prefix}`}="${uri.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`,
    );
    parent.ele(xml.slice(0, name.length + 1) + declarations.join('') + xml.slice(name.length + 1));
  }

  close(): void {
    this.#settle();
    this.#open.pop();
  }

  binding(prefix: string): string | undefined {
    for (let level = this.#open.length - 1; level >= 0; level--) {
      const uri = this.#open[level]!.bindings.get(prefix);
      if (uri !== undefined) return uri;
    }
    return undefined;
  }

  /** The builder of the element written last, with all its attributes. */
  #settle(): XMLBuilder | undefined {
    const element = this.#open.at(-1);
    if (element === undefined || element.builder !== undefined) return element?.builder;
    const parent = this.#open.at(-2)?.builder ?? this.#parent;
    const prefix = element.name.includes(':') ? element.name.slice(0, element.name.indexOf(':')) : '';
    const uri = this.binding(prefix);
    element.builder = uri === undefined ? parent.ele(element.name) : parent.ele(uri, element.name);
    for (const [name, value] of element.attributes) element.builder.att(name, value);
    this.first ??= element.builder;
    return element.builder;
  }
}
