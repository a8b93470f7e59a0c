// Character classes of XML 1.0, fifth edition. Names are mostly ASCII, so those are looked up in a table
// and only what lies beyond goes through a regular expression.

const nameStart = 1;
const namePart = 2;
const ascii = new Uint8Array(128);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:') ascii[letter.charCodeAt(0)] = nameStart | namePart;
for (const other of '-.0123456789') ascii[other.charCodeAt(0)] = namePart;

const beyondAscii =
  '\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const longName = new RegExp(`[:A-Z_a-z${beyondAscii}][-.0-9:A-Z_a-z\\u00B7\\u0300-\\u036F\\u203F\\u2040${beyondAscii}]*`, 'uy');

/** Offset after the XML name that starts at `start`, or `start` itself where no name starts. */
export function endOfName(text: string, start: number): number {
  let code = text.charCodeAt(start);
  if (code < 128 && (ascii[code]! & nameStart) === 0) return start;
  let at = start;
  while (code < 128 && (ascii[code]! & namePart) !== 0) code = text.charCodeAt(++at);
  // NaN at the end of the text is not >= 128 either.
  if (!(code >= 128)) return at;
  longName.lastIndex = start;
  return longName.test(text) ? longName.lastIndex : start;
}

/** Names that were met lately, by a number made from their length and two of their letters. */
const knownNames = new Array<string | undefined>(512).fill(undefined);

/** The name that stands between two offsets. The same few come again and again, and one string for all of them saves memory and time. */
export function nameBetween(text: string, start: number, end: number): string {
  const length = end - start;
  // Longer pieces of a text would keep the whole of it in memory.
  if (length > 12 || length === 0) return text.slice(start, end);
  const place = (length * 37 + text.charCodeAt(start) * 5 + text.charCodeAt(end - 1) * 3) & 511;
  const known = knownNames[place];
  if (known !== undefined && known.length === length && text.startsWith(known, start)) return known;
  const name = text.slice(start, end);
  knownNames[place] = name;
  return name;
}

/** Whether a character is a blank as XML knows them: space, tab, line feed, carriage return. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** Offset of the first character from `start` on that is not a blank. */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Whether a text holds nothing but XML blanks. */
export function isAllBlank(text: string): boolean {
  return skipBlanks(text, 0) === text.length;
}

/**
 * Makes sure that a document is a text; without types, the bytes of a file come just as easily.
 * @throws TypeError for anything else.
 */
export function checkText(text: unknown): asserts text is string {
  if (typeof text === 'string') return;
  const hint = text instanceof Uint8Array ? "; read files as text, as in readFileSync(path, 'utf8')" : '';
  const got = text instanceof Uint8Array ? 'bytes' : text === null ? 'null' : typeof text === 'object' ? 'an object' : typeof text;
  throw new TypeError(`expected the text of a document, got ${got}${hint}`);
}

/** Whether XML may hold this character, given by its code point. */
export function isXmlCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

// Surrogates only make a text suspect: most stand in well-formed pairs, and the slow search tells.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const suspect = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;

/** Offset of the first character that no XML document may hold, or -1. */
export function findForbidden(text: string): number {
  const first = text.search(suspect);
  if (first < 0) return -1;
  for (let at = first; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (!isXmlCharacter(code)) return at;
    if (code > 0xffff) at++;
  }
  return -1;
}
