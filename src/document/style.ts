import { isAllBlank, isBlank } from '../xml/characters.ts';
import type { Layout } from '../xml/text-writer.ts';
import type { Span, XmlDocument, XmlElement } from '../xml/tree.ts';

/** How a document is written: what new text has to look like to fit in. */
export class Style {
  readonly source: string;
  readonly newline: string;
  /** What one level is indented by. */
  readonly unit: string;
  readonly #quote: "'" | '"';
  readonly #separators = new Map<XmlElement, string>();

  constructor({ source, root }: XmlDocument) {
    this.source = source;
    this.newline = source.includes('\r\n') ? '\r\n' : '\n';
    this.unit = this.#findUnit(root);
    this.#quote = quoteOf(source, root) ?? root.elements.map((child) => quoteOf(source, child)).find(Boolean) ?? "'";
  }

  /** The quote that an element's attributes have. */
  quote(node: XmlElement): "'" | '"' {
    for (let at: XmlElement | undefined = node; at !== undefined; at = at.parent) {
      const found = quoteOf(this.source, at);
      if (found !== undefined) return found;
    }
    return this.#quote;
  }

  /** What stands before an element on its line, when that is blank; `undefined` when something else does. */
  indentOf(node: XmlElement): string | undefined {
    // Back over blanks alone, and not to where the line begins: all of a document may be one line.
    let line = node.start;
    while (line > 0 && isBlank(this.source.charCodeAt(line - 1)) && this.source.charCodeAt(line - 1) !== 10) line--;
    const isFirst = line > 0 ? this.source.charCodeAt(line - 1) === 10 : node.parent === undefined;
    return isFirst ? this.source.slice(line, node.start) : undefined;
  }

  /** What separates a child from what stands before it: a line end and an indentation, or nothing. */
  separator(parent: XmlElement): string {
    let separator = this.#separators.get(parent);
    if (separator === undefined) {
      separator = this.#findSeparator(parent);
      this.#separators.set(parent, separator);
    }
    return separator;
  }

  #findSeparator(parent: XmlElement): string {
    if (parent.elements.length > 0) {
      for (const child of parent.elements) {
        const indent = this.indentOf(child);
        if (indent !== undefined) return this.newline + indent;
      }
      return '';
    }
    const indent = this.indentOf(parent);
    return indent === undefined ? '' : this.newline + indent + this.unit;
  }

  /** How a new child of an element is laid out. */
  layout(parent: XmlElement): Layout {
    const separator = this.separator(parent);
    return {
      indent: this.unit,
      newline: separator === '' ? '' : this.newline,
      margin: separator.slice(this.newline.length),
      quote: this.quote(parent),
      namespaces: parent.namespaces,
      expand: false,
    };
  }

  /** Moves the lines of an element's text to another indentation, unless a line break is part of what it says. */
  reindent(text: string, node: XmlElement, margin: string): string {
    const before = this.indentOf(node) ?? '';
    return before === margin || holdsLines(node) ? text : text.replaceAll(`\n${before}`, `\n${margin}`);
  }

  #findUnit(root: XmlElement): string {
    const outer = this.indentOf(root) ?? '';
    for (const child of root.elements) {
      const inner = this.indentOf(child);
      if (inner !== undefined && inner.length > outer.length && inner.startsWith(outer)) return inner.slice(outer.length);
    }
    return '  ';
  }
}

function quoteOf(source: string, node: XmlElement): "'" | '"' | undefined {
  const attribute = node.attributes[0];
  return attribute === undefined ? undefined : (source[attribute.end - 1] as "'" | '"');
}

function holdsLines(node: XmlElement): boolean {
  return node.text.includes('\n') || node.elements.some(holdsLines);
}

const piece = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|[^<]+/y;

/** The runs of text directly inside an element, CDATA sections included; comments lie between them. */
export function textRuns(source: string, node: XmlElement): Span[] {
  const runs: Span[] = [];
  let at = node.contentStart;
  for (const child of [...node.elements, undefined]) {
    const end = child?.start ?? node.contentEnd;
    while (at < end) {
      piece.lastIndex = at;
      const found = piece.exec(source)![0];
      if (!found.startsWith('<!--') && !found.startsWith('<?')) runs.push({ start: at, end: Math.min(at + found.length, end) });
      at += found.length;
    }
    at = child?.end ?? at;
  }
  const filled = runs.filter(({ start, end }) => !isAllBlank(source.slice(start, end)));
  return filled.length > 0 ? filled : runs.slice(0, 1);
}
