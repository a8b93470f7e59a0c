import { isXmlCharacter } from './characters.ts';

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A reference that XML does not allow, where it starts in the text given, and what is wrong with it. */
export class BadReference extends Error {
  readonly index: number;
  readonly length: number;
  constructor(message: string, index: number, length: number) {
    super(message);
    this.index = index;
    this.length = length;
  }
}

const reference = /&(?:#(?:([0-9]+)|x([0-9a-fA-F]+))|([^\s;&<#'"]+));/y;

/**
 * Resolves the references in a piece of text.
 * @throws BadReference for a bare `&`, an entity nobody declared, or a character XML forbids.
 */
export function resolveReferences(text: string): string {
  let result = '';
  let copied = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', copied)) {
    reference.lastIndex = at;
    const match = reference.exec(text);
    if (match === null) throw new BadReference("'&' starts a reference; write '&amp;' for the character itself", at, 1);
    const [whole, decimal, hexadecimal, name] = match;
    result += text.slice(copied, at);
    if (name !== undefined) {
      const value = entities.get(name);
      if (value === undefined) {
        const known = '&lt; &gt; &amp; &quot; &apos; and numbers such as &#233;';
        throw new BadReference(`the entity '${whole}' is not defined; XML knows ${known}`, at, whole.length);
      }
      result += value;
    } else {
      const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number.parseInt(decimal, 10);
      if (!isXmlCharacter(code)) throw new BadReference(`'${whole}' stands for a character that XML forbids; remove it`, at, whole.length);
      result += String.fromCodePoint(code);
    }
    copied = at + whole.length;
  }
  return result + text.slice(copied);
}

const attributeEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const textEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
  '\r': '&#13;',
};
const inAttribute = /[&<>'"\t\n\r]/g;
const inText = /[&<>'"\r]/g;

/** Writes a value for use between quotes of either kind. Blanks other than the space survive as references. */
export function escapeAttribute(value: string): string {
  return value.search(inAttribute) < 0 ? value : value.replace(inAttribute, (character) => attributeEscapes[character]!);
}

/** Writes a value for use between tags, quotes escaped as libvirt does. */
export function escapeText(value: string): string {
  return value.search(inText) < 0 ? value : value.replace(inText, (character) => textEscapes[character]!);
}
