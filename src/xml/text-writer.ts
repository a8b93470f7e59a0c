import { endOfName } from './characters.ts';
import type { ForeignElement } from './foreign.ts';
import { escapeAttribute, escapeText } from './references.ts';
import type { Sink } from './sink.ts';
import { boundPrefix, type Namespaces, resolvePrefix } from './tree.ts';

/** How a text is laid out. */
export interface Layout {
  /** What one level is indented by; two spaces when absent. */
  indent?: string;
  /** What every line but the first is indented by besides. */
  margin?: string;
  /** The quote around attribute values; `'` when absent. */
  quote?: "'" | '"';
  /** The line end; a line feed when absent. `''` writes everything on one line. */
  newline?: string;
  /** What prefixes are bound to around the text. */
  namespaces?: Namespaces | undefined;
  /** Whether elements that libvirt always writes with an end tag get one; true when absent. */
  expand?: boolean;
  /** Takes elements that lack something libvirt insists on. */
  incomplete?: boolean;
}

interface OpenElement {
  name: string;
  /** Whether something stands inside already: nothing, text, or elements. */
  holds: 'nothing' | 'text' | 'elements';
  bindings: Map<string, string> | undefined;
}

/** Writes elements as text, the way libvirt lays it out. */
export class TextWriter implements Sink {
  readonly #indent: string;
  readonly #margin: string;
  readonly #quote: string;
  readonly #newline: string;
  readonly #namespaces: Namespaces | undefined;
  readonly #expand: boolean;
  readonly incomplete: boolean;
  readonly #open: OpenElement[] = [];
  readonly #text = new TextBuffer();

  constructor(layout: Layout = {}) {
    this.#indent = layout.indent ?? '  ';
    this.#margin = layout.margin ?? '';
    this.#quote = layout.quote ?? "'";
    this.#newline = layout.newline ?? '\n';
    this.#namespaces = layout.namespaces;
    this.#expand = layout.expand ?? true;
    this.incomplete = layout.incomplete ?? false;
  }

  /** What was written so far. */
  toString(): string {
    return this.#text.toString();
  }

  open(name: string): void {
    this.#beginChild();
    this.#open.push({ name, holds: 'nothing', bindings: undefined });
    this.#text.add(`<${name}`);
  }

  attribute(name: string, value: string): void {
    this.#text.add(` ${name}=${this.#quote}${escapeAttribute(value)}${this.#quote}`);
    const prefix = boundPrefix(name);
    if (prefix === undefined) return;
    const element = this.#open.at(-1)!;
    element.bindings ??= new Map();
    element.bindings.set(prefix, value);
  }

  text(text: string): void {
    const element = this.#open.at(-1)!;
    if (text === '') return;
    if (element.holds === 'nothing') this.#text.add('>');
    element.holds = 'text';
    this.#text.add(escapeText(text));
  }

  foreign(element: ForeignElement): void {
    this.#beginChild();
    const missing = Object.entries(element.bindings ?? {}).filter(([prefix, uri]) => this.binding(prefix) !== uri);
    const nameEnd = endOfName(element.xml, 1);
    const declarations = missing.map(
      ([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}=${this.#quote}${escapeAttribute(uri)}${this.#quote}`,
    );
    this.#text.add(element.xml.slice(0, nameEnd) + declarations.join('') + element.xml.slice(nameEnd));
  }

  close(expanded: boolean): void {
    const element = this.#open.pop()!;
    if (element.holds === 'nothing' && !(expanded && this.#expand)) {
      this.#text.add('/>');
      return;
    }
    if (element.holds === 'nothing') this.#text.add('>');
    if (element.holds !== 'text') this.#text.add(this.#lineStart(this.#open.length));
    this.#text.add(`</${element.name}>`);
  }

  binding(prefix: string): string | undefined {
    for (let level = this.#open.length - 1; level >= 0; level--) {
      const uri = this.#open[level]!.bindings?.get(prefix);
      if (uri !== undefined) return uri;
    }
    return resolvePrefix(this.#namespaces, prefix);
  }

  #beginChild(): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) return;
    if (parent.holds === 'nothing') this.#text.add('>');
    // Beside text, line breaks would become part of it.
    if (parent.holds === 'text') return;
    parent.holds = 'elements';
    this.#text.add(this.#lineStart(this.#open.length));
  }

  #lineStart(level: number): string {
    return this.#newline === '' ? '' : this.#newline + this.#margin + this.#indent.repeat(level);
  }
}

/**
 * A text that grows by small pieces. Joined strings are trees until somebody looks into them, and a tree of millions of
 * pieces keeps the garbage collector busy; so the text is looked into now and then.
 */
class TextBuffer {
  readonly #finished: string[] = [];
  #growing = '';

  add(text: string): void {
    this.#growing += text;
    if (this.#growing.length < 4096) return;
    this.#growing.charCodeAt(0);
    this.#finished.push(this.#growing);
    this.#growing = '';
  }

  toString(): string {
    return this.#finished.join('') + this.#growing;
  }
}
