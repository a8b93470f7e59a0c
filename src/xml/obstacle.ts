import { doctype, readStartTag, unknownMarkup } from './start-tag.ts';
import { maxDepth } from './structure.ts';
import { XmlSyntaxError } from './syntax-error.ts';

/** What a piece of markup starts and ends with, and what to call it. */
const kinds = [
  { opens: '<!--', closes: '-->', name: 'this comment' },
  { opens: '<![CDATA[', closes: ']]>', name: 'this CDATA section' },
  { opens: '<?', closes: '?>', name: 'this processing instruction' },
  { opens: '</', closes: '>', name: 'this end tag' },
] as const;

const quotes = /["'>]/g;

/** A piece of markup that keeps the rest of a text from being read. */
export interface Obstacle {
  /** Where the piece starts. */
  start: number;
  error: XmlSyntaxError;
}

/** The first piece of markup that does not end, nests too deep or is of no kind; `undefined` when there is none. */
export function findObstacle(text: string): Obstacle | undefined {
  let depth = 0;
  let tagSeen = false;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const kind = kinds.find(({ opens }) => text.startsWith(opens, at));
    if (kind === undefined && text.startsWith('<!', at))
      return { start: at, error: !tagSeen && text.startsWith('<!DOCTYPE', at) ? doctype(at) : unknownMarkup(text, at) };
    const end = kind === undefined ? endOfTag(text, at) : text.indexOf(kind.closes, at + kind.opens.length);
    if (end < 0) return { start: at, error: unfinished(text, at, kind) };
    if (kind === undefined && text.charCodeAt(end - 1) !== 47) depth++;
    if (kind?.opens === '</') depth--;
    tagSeen ||= kind === undefined;
    if (depth > maxDepth) return { start: at, error: tooDeep(at) };
    at = text.indexOf('<', end);
  }
  return undefined;
}

export function tooDeep(at: number): XmlSyntaxError {
  return new XmlSyntaxError('document-too-deep', `elements nest more than ${maxDepth} deep`, at, at + 1);
}

function unfinished(text: string, at: number, kind: (typeof kinds)[number] | undefined): XmlSyntaxError {
  if (kind !== undefined)
    return new XmlSyntaxError('xml-syntax', `${kind.name} does not end; '${kind.closes}' is missing`, at, at + kind.opens.length);
  try {
    readStartTag(text, at);
  } catch (problem) {
    if (problem instanceof XmlSyntaxError) return problem;
    throw problem;
  }
  return new XmlSyntaxError('xml-syntax', "this tag does not end; '>' is missing", at, at + 1);
}

/** Offset of the `>` that ends the tag starting at `at`, or -1. */
function endOfTag(text: string, at: number): number {
  for (quotes.lastIndex = at; ; ) {
    const found = quotes.exec(text);
    if (found === null) return -1;
    if (found[0] === '>') return found.index;
    const closing = text.indexOf(found[0], quotes.lastIndex);
    if (closing < 0) return -1;
    quotes.lastIndex = closing + 1;
  }
}
