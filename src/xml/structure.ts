import { XMLParser } from 'fast-xml-parser';

/**
 * A part of a document as fast-xml-parser finds it: an object with one key, which tells what it is. Only the order and the
 * nesting of elements, comments, CDATA sections and instructions are used; names and texts are read from the source,
 * where they are checked.
 */
export interface Part {
  /** The parts inside an element. All elements have this name here. */
  e?: Part[];
  '#text'?: string;
  '#comment'?: unknown;
  '#cdata'?: unknown;
}

/** How deep elements may nest. */
export const maxDepth = 256;

// Attributes, entities, blanks and numbers are left alone: the reader takes them from the text itself.
// One name for all elements keeps fast-xml-parser from refusing names such as `constructor`, and is faster.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  processEntities: false,
  trimValues: false,
  parseTagValue: false,
  jPath: false,
  maxNestedTags: maxDepth,
  commentPropName: '#comment',
  cdataPropName: '#cdata',
  transformTagName: (name) => (name.endsWith('/') ? 'e/' : 'e'),
});

/**
 * The parts of a text in order, or `undefined` when fast-xml-parser gives up, which it does when something
 * does not end or nests too deep. It is no judge of well-formedness: whatever it returns is to be checked.
 */
export function findStructure(text: string): Part[] | undefined {
  try {
    // Blanks between tags say nothing about the structure, and without them it is found faster.
    return parser.parse(hideQuotes(text).replace(/>\s+</g, '><')) as Part[];
  } catch {
    return undefined;
  }
}

/** An XML declaration as it should be; the group is the encoding with its quotes. */
export const declaration =
  /^<\?xml\s+version\s*=\s*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:\s+encoding\s*=\s*("[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/;

/**
 * Takes the quotes out of processing instructions, where they mean nothing. fast-xml-parser would take
 * what lies between two of them for one value, even across the instruction's end.
 */
function hideQuotes(text: string): string {
  const first = declaration.exec(text)?.[0].length ?? 0;
  if (text.indexOf('<?', first) < 0) return text;
  let result = '';
  let copied = 0;
  for (let at = text.indexOf('<', first); at >= 0; ) {
    const [opening, closing] = enclosed.find(([opens]) => text.startsWith(opens, at)) ?? ['<', '<'];
    const end = closing === '<' ? at + 1 : text.indexOf(closing, at + opening.length);
    if (end < 0) break;
    if (opening === '<?') {
      result += text.slice(copied, at) + text.slice(at, end).replace(/['"]/g, ' ');
      copied = end;
    }
    at = text.indexOf('<', end);
  }
  return result + text.slice(copied);
}

/** Markup that may hold any character, and how it starts and ends. */
const enclosed = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
