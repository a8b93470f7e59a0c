import { endOfName, isBlank, nameBetween, skipBlanks } from './characters.ts';
import { BadReference, resolveReferences } from './references.ts';
import { XmlSyntaxError } from './syntax-error.ts';
import { boundPrefix, type XmlAttribute } from './tree.ts';

/** What stands between `<` and `>`. */
export interface StartTag {
  name: string;
  attributes: XmlAttribute[];
  /** After the `>`. */
  end: number;
  selfClosing: boolean;
  /** Whether an attribute binds a namespace. */
  declares: boolean;
}

/** From this many attributes on, a set finds repeated names; below, comparing them is faster. */
const many = 12;
const none: XmlAttribute[] = [];
const collected: XmlAttribute[] = [];

/**
 * Reads the tag that starts at `start`.
 * @throws XmlSyntaxError where it is not well formed.
 */
export function readStartTag(source: string, start: number): StartTag {
  const nameEnd = endOfName(source, start + 1);
  if (nameEnd === start + 1) throw badName(source, start);
  const name = nameBetween(source, start + 1, nameEnd);
  let at = nameEnd;
  let code = source.charCodeAt(at);
  if (code === 62) return { name, attributes: none, end: at + 1, selfClosing: false, declares: false };
  if (code === 47 && source.charCodeAt(at + 1) === 62) return { name, attributes: none, end: at + 2, selfClosing: true, declares: false };

  // Collected in one long-lived list and cut off: an array that grows by itself keeps room for far more.
  const attributes = collected;
  attributes.length = 0;
  let seen: Set<string> | undefined;
  let declares = false;
  for (;;) {
    const blanks = skipBlanks(source, at);
    code = source.charCodeAt(blanks);
    if (code === 62) return { name, attributes: attributes.slice(), end: blanks + 1, selfClosing: false, declares };
    if (code === 47 && source.charCodeAt(blanks + 1) === 62)
      return { name, attributes: attributes.slice(), end: blanks + 2, selfClosing: true, declares };
    const attributeEnd = endOfName(source, blanks);
    if (attributeEnd === blanks || blanks === at) throw badPiece(source, start, blanks, at, name);
    const attribute = readAttribute(source, blanks, attributeEnd, name);
    if (attributes.length >= many) {
      seen ??= new Set(attributes.map((one) => one.name));
      if (seen.has(attribute.name)) throw repeated(attribute, name);
      seen.add(attribute.name);
    } else if (attributes.some((one) => one.name === attribute.name)) throw repeated(attribute, name);
    declares ||= boundPrefix(attribute.name) !== undefined;
    attributes.push(attribute);
    at = attribute.end;
  }
}

function readAttribute(source: string, start: number, nameEnd: number, element: string): XmlAttribute {
  const name = nameBetween(source, start, nameEnd);
  let at = nameEnd;
  if (source.charCodeAt(at) !== 61) at = skipBlanks(source, at);
  if (source.charCodeAt(at) !== 61) {
    throw error(`the attribute '${name}' of <${element}> has no value; write ${name}='…'`, start, nameEnd);
  }
  at++;
  let quote = source.charCodeAt(at);
  if (isBlank(quote)) {
    at = skipBlanks(source, at);
    quote = source.charCodeAt(at);
  }
  if (quote !== 39 && quote !== 34) throw badQuote(source, at, name);
  const valueStart = at + 1;
  const valueEnd = source.indexOf(quote === 39 ? "'" : '"', valueStart);
  if (valueEnd < 0) throw unclosed(name, start, valueStart);
  let value = source.slice(valueStart, valueEnd);
  if (special.test(value)) value = readValue(value, name, start, valueStart);
  return { name, value, start, valueStart, end: valueEnd + 1 };
}

const special = /[<&\t\n\r]/;

function readValue(raw: string, name: string, start: number, valueStart: number): string {
  const less = raw.indexOf('<');
  if (less >= 0) {
    // A value that runs into the next tag most likely lacks its closing quote.
    if (/[\n>]/.test(raw.slice(0, less)) || raw.includes('=', less)) throw unclosed(name, start, valueStart);
    throw error("'<' cannot stand in an attribute; write '&lt;'", valueStart + less, valueStart + less + 1, '&lt;');
  }
  try {
    // Line ends come first, so that CR LF becomes one blank; references to blanks keep what they stand for.
    const flat = raw.replace(/\r\n|[\t\n\r]/g, ' ');
    return flat.includes('&') ? resolveReferences(flat) : flat;
  } catch (problem) {
    if (!(problem instanceof BadReference)) throw problem;
    const pairs = raw.slice(0, problem.index + (raw.match(/\r\n/g)?.length ?? 0)).match(/\r\n/g)?.length ?? 0;
    const at = valueStart + problem.index + pairs;
    throw error(problem.message, at, at + problem.length, problem.length === 1 ? '&amp;' : undefined);
  }
}

function repeated(attribute: XmlAttribute, element: string): XmlSyntaxError {
  return error(
    `<${element}> has the attribute '${attribute.name}' twice; remove one`,
    attribute.start,
    attribute.start + attribute.name.length,
  );
}

function unclosed(name: string, start: number, valueStart: number): XmlSyntaxError {
  return error(`the value of '${name}' has no closing quote`, start, valueStart);
}

/** Quotes of typography, the straight one meant, and in whose company they come. */
const curly = new Map<string, string>();
for (const quote of '‘’‚‛′`´') curly.set(quote, "'");
for (const quote of '“”„‟″«»') curly.set(quote, '"');

function badQuote(source: string, at: number, name: string): XmlSyntaxError {
  const found = source[at] ?? '';
  const straight = curly.get(found);
  if (straight !== undefined)
    return new XmlSyntaxError('curly-quote', `${found} is not a quotation mark; use ' or "`, at, at + 1, straight);
  if (found === '' || found === '>' || found === '/')
    return error(`the attribute '${name}' has no value; write ${name}='…'`, at - name.length - 1, at);
  const end = at + Math.max(1, source.slice(at, at + 200).search(/[\s/>'"]|$/));
  return error(
    `the value of '${name}' needs quotes: ${name}='${source.slice(at, end)}'`,
    at,
    end,
    source.slice(end, end + 1).match(/['"]/) ? undefined : `'${source.slice(at, end)}'`,
  );
}

/** What to say of a `<!` that starts neither a comment nor a CDATA section. */
export function unknownMarkup(source: string, at: number): XmlSyntaxError {
  if (source.startsWith('<!DOCTYPE', at)) return error('a DOCTYPE can only stand before the root element', at, at + 9);
  return error("'<!' can only start a comment '<!--' or a CDATA section '<![CDATA['", at, at + 2);
}

/** libvirt reads a DOCTYPE; this reader does not. */
export function doctype(at: number): XmlSyntaxError {
  return new XmlSyntaxError('doctype', 'a DOCTYPE is not read: libvirt needs none, and entities can do harm; remove it', at, at + 9);
}

function badName(source: string, start: number): XmlSyntaxError {
  const next = source.charCodeAt(start + 1);
  if (next === 33) return unknownMarkup(source, start);
  if (isBlank(next) && endOfName(source, skipBlanks(source, start + 1)) > skipBlanks(source, start + 1)) {
    return error("a blank stands between '<' and the name; remove it, or write '&lt;' where the character is meant", start, start + 1);
  }
  return error("'<' starts a tag, and no name follows; write '&lt;' for the character itself", start, start + 1, '&lt;');
}

function badPiece(source: string, start: number, at: number, last: number, element: string): XmlSyntaxError {
  const found = source[at];
  if (found === undefined) return error(`the start tag <${element} does not end; '>' is missing`, start, start + 1 + element.length);
  if (found === '<')
    return error(`the start tag <${element} does not end before the next '<'; '>' is missing`, start, start + 1 + element.length);
  if (found === '\\' && source[at + 1] === '>') return error("'\\>' does not end a tag; write '/>'", at, at + 2, '/>');
  const straight = curly.get(found);
  if (straight !== undefined)
    return new XmlSyntaxError('curly-quote', `${found} is not a quotation mark; use ' or "`, at, at + 1, straight);
  if (endOfName(source, at) > at && at === last) {
    const name = source.slice(at, endOfName(source, at));
    return error(`a blank is missing before the attribute '${name}'`, at, at + name.length, ` ${name}`);
  }
  return error(`'${found}' cannot stand here in <${element}>; expected an attribute, '>' or '/>'`, at, at + 1);
}

function error(message: string, start: number, end: number, replacement?: string): XmlSyntaxError {
  return new XmlSyntaxError('xml-syntax', message, start, end, replacement);
}
