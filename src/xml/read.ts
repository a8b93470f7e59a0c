import { checkText, endOfName, findForbidden, isAllBlank, isBlank, skipBlanks } from './characters.ts';
import { findObstacle, tooDeep } from './obstacle.ts';
import { BadReference, resolveReferences } from './references.ts';
import { doctype, readStartTag, type StartTag } from './start-tag.ts';
import { declaration, findStructure, maxDepth, type Part } from './structure.ts';
import { XmlSyntaxError } from './syntax-error.ts';
import type { Namespaces, Span, XmlAttribute, XmlDocument, XmlElement } from './tree.ts';

/** Limits on what is read. */
export interface ReadOptions {
  /** Longest text accepted, in UTF-16 code units; 64 Mi when absent. */
  maxLength?: number;
}

const noElements: readonly XmlElement[] = [];

const defaultMaxLength = 64 * 1024 * 1024;

/**
 * Reads a text as strictly as libxml2 does, without DTD.
 *
 * fast-xml-parser finds the structure; every piece is then checked where it stands in the text, which also
 * yields the places. So nothing that the text does not say, and nothing that XML forbids, can get through.
 * @throws XmlSyntaxError for the first thing that is wrong.
 * @throws TypeError for what is no text, such as the bytes of a file.
 */
export function readXml(source: string, options: ReadOptions = {}): XmlDocument {
  checkText(source);
  const maxLength = options.maxLength ?? defaultMaxLength;
  if (source.length > maxLength) {
    throw new XmlSyntaxError(
      'document-too-large',
      `the document has ${source.length} characters; at most ${maxLength} are read (maxLength)`,
      0,
      0,
    );
  }
  const forbidden = findForbidden(source);
  const parts = forbidden < 0 ? findStructure(source) : undefined;
  if (parts !== undefined) return new Reader(source, source.length).document(parts);

  // Something does not end, nests too deep or holds a forbidden character. What is wrong before it is told first.
  const readable = forbidden < 0 ? source : source.slice(0, forbidden);
  const obstacle = findObstacle(readable);
  const limit = obstacle?.start ?? readable.length;
  new Reader(source, limit).upTo(findStructure(source.slice(0, limit)) ?? []);
  throw forbidden < 0 && obstacle !== undefined ? obstacle.error : forbiddenCharacter(source, Math.max(forbidden, 0));
}

function forbiddenCharacter(source: string, at: number): XmlSyntaxError {
  const code = source.codePointAt(at)!;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return new XmlSyntaxError('xml-syntax', `the character ${name} is not allowed in XML; remove it`, at, at + 1);
}

/** Marks the end of the part that could be read, in a text known to be broken further on. */
class Truncated extends Error {}

class Reader {
  readonly #source: string;
  /** Nothing at or after this offset is looked at. */
  readonly #limit: number;
  readonly #comments: Span[] = [];
  #at = 0;

  constructor(source: string, limit: number) {
    this.#source = source;
    this.#limit = limit;
  }

  document(parts: readonly Part[]): XmlDocument {
    const source = this.#source;
    if (source.charCodeAt(0) === 0xfeff) this.#at = 1;
    const begin = this.#at;
    let root: XmlElement | undefined;
    for (const part of parts) {
      if (part['#text'] !== undefined) continue;
      this.#at = this.#blanks(root);
      if (root === undefined && source.startsWith('<!DOCTYPE', this.#at)) throw doctype(this.#at);
      if (part.e !== undefined) {
        if (root !== undefined) throw this.#error(`a document has one root element; <${root.name}> was it`, this.#at, this.#at + 1);
        root = this.#element(part.e, undefined, undefined, 1);
      } else {
        if (part['#cdata'] !== undefined)
          throw this.#error('a CDATA section can only stand inside the root element', this.#at, this.#at + 9);
        this.#besides(part, this.#at === begin);
      }
    }
    this.#at = this.#blanks(root);
    if (this.#at < this.#limit) throw this.#unexpected(root);
    if (this.#limit < source.length) throw new Truncated();
    if (root === undefined)
      throw this.#error(this.#at === begin ? 'the document is empty' : 'the document has no root element', this.#at, this.#at);
    return { source, root, comments: this.#comments };
  }

  /** Checks a text that is known to break off at the limit. */
  upTo(parts: readonly Part[]): void {
    try {
      this.document(parts);
    } catch (error) {
      if (!(error instanceof Truncated)) throw error;
    }
  }

  /** Skips what may stand between the parts outside the root element, and refuses what may not. */
  #blanks(root: XmlElement | undefined): number {
    const at = Math.min(skipBlanks(this.#source, this.#at), this.#limit);
    if (at < this.#limit && this.#source.charCodeAt(at) !== 60) {
      const next = this.#source.indexOf('<', at);
      const end = next < 0 ? this.#limit : Math.min(next, this.#limit);
      const text = this.#source.slice(at, end);
      if (root !== undefined) throw this.#error(`text after the root element <${root.name}>: '${excerpt(text)}'`, at, end);
      const hint = text.startsWith('&lt;')
        ? '; the document seems to be escaped as text'
        : text.startsWith('```')
          ? '; remove the lines that fence the code'
          : '';
      throw this.#error(`an XML document starts with '<', not with '${excerpt(text)}'${hint}`, at, end);
    }
    return at;
  }

  /** A comment or a processing instruction. */
  #besides(part: Part, first: boolean): void {
    if (part['#comment'] !== undefined) this.#comment();
    else this.#instruction(first);
  }

  #element(parts: readonly Part[], parent: XmlElement | undefined, inherited: Namespaces | undefined, depth: number): XmlElement {
    const source = this.#source;
    const start = this.#at;
    if (source.charCodeAt(start) !== 60) throw this.#error("expected a tag, which starts with '<'", start, start + 1);
    if (depth > maxDepth) throw tooDeep(start);
    const tag: StartTag = readStartTag(source, start);
    const { name } = tag;
    const element = {
      name,
      attributes: tag.attributes,
      elements: noElements as XmlElement[],
      text: '',
      start,
      contentStart: tag.end,
      contentEnd: tag.end,
      end: tag.end,
      parent,
      namespaces: tag.declares ? extend(inherited, tag.attributes) : inherited,
    };
    this.#at = tag.end;
    if (tag.selfClosing) return element;
    let text = '';
    const elements: XmlElement[] = [];
    element.elements = elements;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index]!;
      if (part['#text'] !== undefined) continue;
      if (source.charCodeAt(this.#at) !== 60) text += this.#text();
      if (part.e !== undefined) elements.push(this.#element(part.e, element, element.namespaces, depth + 1));
      else if (part['#cdata'] !== undefined) text += this.#cdata();
      else this.#besides(part, false);
    }
    if (source.charCodeAt(this.#at) !== 60) text += this.#text();
    element.contentEnd = this.#at;
    this.#endTag(element);
    element.end = this.#at;
    if (text !== '' && !(elements.length > 0 && isAllBlank(text))) element.text = text;
    return element;
  }

  #endTag(element: XmlElement): void {
    const source = this.#source;
    const at = this.#at;
    if (at >= this.#limit) {
      if (this.#limit < source.length) throw new Truncated();
      throw this.#error(
        `<${element.name}> is not closed; expected </${element.name}> before the end of the text`,
        element.start + 1,
        element.start + 1 + element.name.length,
      );
    }
    if (!source.startsWith('</', at)) throw this.#unexpected(undefined);
    const nameEnd = endOfName(source, at + 2);
    const close = skipBlanks(source, nameEnd);
    const name = source.slice(at + 2, nameEnd);
    if (source.charCodeAt(close) !== 62)
      throw this.#error(`the end tag </${name || '…'}> is not well formed; expected </${element.name}>`, at, at + 2 + name.length);
    if (name !== element.name) {
      const lineOf = (one: XmlElement): number => source.slice(0, one.start).split('\n').length;
      const closed = element.elements.findLast((one) => one.name === name);
      const why =
        closed === undefined
          ? `does not close <${element.name}>, opened on line ${lineOf(element)}; expected </${element.name}> first`
          : `has nothing to close: the <${name}> on line ${lineOf(closed)} was closed already; take out one of the two ends`;
      throw this.#error(`</${name}> ${why}`, at, close + 1);
    }
    this.#at = close + 1;
  }

  #text(): string {
    const source = this.#source;
    const start = this.#at;
    const next = source.indexOf('<', start);
    const end = next < 0 || next > this.#limit ? this.#limit : next;
    this.#at = end;
    let text = source.slice(start, end);
    if (isAllBlank(text)) return text.includes('\r') ? unifyLines(text) : text;
    const closing = text.indexOf(']]>');
    if (closing >= 0) throw this.#error("']]>' ends a CDATA section; write ']]&gt;' in text", start + closing, start + closing + 3);
    if (text.includes('\r')) text = unifyLines(text);
    return text.includes('&') ? this.#references(text, start, end) : text;
  }

  #references(text: string, start: number, end: number): string {
    try {
      return resolveReferences(text);
    } catch (error) {
      if (!(error instanceof BadReference)) throw error;
      // Line ends may have been unified, so the place is looked up in the text as it stands.
      const shift = countPairs(this.#source.slice(start, end), error.index);
      const at = start + error.index + shift;
      throw this.#error(error.message, at, at + error.length, error.length === 1 ? '&amp;' : undefined);
    }
  }

  #cdata(): string {
    const start = this.#at;
    if (!this.#source.startsWith('<![CDATA[', start)) throw this.#unexpected(undefined);
    const end = this.#source.indexOf(']]>', start + 9);
    this.#at = end + 3;
    return unifyLines(this.#source.slice(start + 9, end));
  }

  #comment(): void {
    const source = this.#source;
    const start = this.#at;
    if (!source.startsWith('<!--', start)) throw this.#unexpected(undefined);
    const dashes = source.indexOf('--', start + 4);
    if (source.charCodeAt(dashes + 2) !== 62) {
      throw this.#error("'--' cannot stand inside a comment; it may only end one, as '-->'", dashes, dashes + 2);
    }
    this.#at = dashes + 3;
    this.#comments.push({ start, end: this.#at });
  }

  #instruction(first: boolean): void {
    const source = this.#source;
    const start = this.#at;
    if (!source.startsWith('<?', start)) throw this.#unexpected(undefined);
    const end = source.indexOf('?>', start + 2);
    const nameEnd = endOfName(source, start + 2);
    const name = source.slice(start + 2, nameEnd);
    if (name === '') throw this.#error('a processing instruction starts with a name, such as <?name … ?>', start, start + 2);
    if (nameEnd !== end && !isBlank(source.charCodeAt(nameEnd)))
      throw this.#error(`a blank is missing after <?${name}`, nameEnd, nameEnd + 1);
    if (name.toLowerCase() === 'xml') {
      if (!first || name !== 'xml')
        throw this.#error(
          'the XML declaration <?xml … ?> can only stand at the very start of the document, with nothing before it',
          start,
          nameEnd,
        );
      this.#declaration(source.slice(start, end + 2), start, end + 2);
    }
    this.#at = end + 2;
  }

  #declaration(text: string, start: number, end: number): void {
    const match = declaration.exec(text);
    if (match === null) {
      throw this.#error(`the XML declaration is not well formed; expected <?xml version="1.0" encoding="UTF-8"?>`, start, end);
    }
    const encoding = match[1]?.slice(1, -1);
    if (encoding !== undefined && !isKnownEncoding(encoding))
      throw this.#error(`the encoding '${encoding}' is not known; libvirt writes UTF-8`, start, end);
  }

  /** Names what stands at the cursor where nothing of its kind can. */
  #unexpected(root: XmlElement | undefined): XmlSyntaxError {
    const source = this.#source;
    const at = this.#at;
    if (source.startsWith('</', at)) {
      const end = endOfName(source, at + 2);
      return this.#error(
        `</${source.slice(at + 2, end)}> closes nothing: ${root === undefined ? 'no element is open' : `<${root.name}> was closed before`}`,
        at,
        end,
      );
    }
    readStartTag(source, at);
    return this.#error('this cannot be read as XML', at, at + 1);
  }

  #error(message: string, start: number, end: number, replacement?: string): XmlSyntaxError {
    return new XmlSyntaxError('xml-syntax', message, start, Math.min(end, this.#source.length), replacement);
  }
}

function isKnownEncoding(label: string): boolean {
  if (/^(?:ucs-[24]|iso-10646-ucs-[24]|utf-?(?:32|7)(?:[lb]e)?|ebcdic.*|html)$/i.test(label)) return true;
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function unifyLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** How many line ends of two characters a text has before what is at `index` once they are one each. */
function countPairs(text: string, index: number): number {
  let pairs = 0;
  for (let at = text.indexOf('\r\n'); at >= 0 && at - pairs < index; at = text.indexOf('\r\n', at + 2)) pairs++;
  return pairs;
}

function excerpt(text: string): string {
  const line = text.split(/[\r\n]/, 1)[0]!.trimEnd();
  return line.length > 30 ? `${line.slice(0, 30)}…` : line;
}

function extend(outer: Namespaces | undefined, attributes: readonly XmlAttribute[]): Namespaces {
  const bindings = new Map<string, string>();
  for (const { name, value } of attributes) {
    if (name === 'xmlns') bindings.set('', value);
    else if (name.startsWith('xmlns:')) bindings.set(name.slice(6), value);
  }
  return { bindings, outer };
}
