import { LineIndex } from '../xml/lines.ts';
import type { Span } from '../xml/tree.ts';

/** Parts of a code frame that a terminal may colour. */
export type FramePart = 'gutter' | 'mark';

/** How a code frame is drawn. */
export interface CodeFrameOptions {
  /** How many lines to show before and after the one in question; 2 when absent. */
  context?: number;
  /** Longest line shown whole, in UTF-16 code units; 120 when absent. */
  width?: number;
  /** Gives parts of the frame their colours. */
  paint?: (part: FramePart, text: string) => string;
}

/** Shows a place in a text with the lines around it, and points at it. */
export function codeFrame(source: string, span: Span, options: CodeFrameOptions = {}): string {
  const { context = 2, width = 120, paint = (_, text) => text } = options;
  const lines = new LineIndex(source);
  const from = lines.at(span.start);
  const to = lines.at(span.end);
  const count = lines.at(source.length).line;
  const first = Math.max(1, from.line - context);
  const last = Math.min(count, Math.min(to.line, from.line + 5) + context);
  const digits = String(last).length;
  const frame: string[] = [];
  for (let line = first; line <= last; line++) {
    const text = lines.textOf(line);
    const isMarked = line >= from.line && line <= to.line;
    if (!isMarked && line === count && text === '') continue;
    const shown = clip(text, line === from.line ? from.column - 1 : 0, width);
    frame.push(`${paint('gutter', `${isMarked ? '>' : ' '} ${String(line).padStart(digits)} |`)} ${printable(shown.text)}`.trimEnd());
    if (line !== from.line) continue;
    const end = to.line === from.line ? to.column - 1 : text.length;
    const before = text.slice(shown.start, from.column - 1);
    const length = Math.max(1, Math.min(end, shown.end) - (from.column - 1));
    const padding = shown.lead + before.replace(/[^\t]/g, ' ');
    frame.push(`${paint('gutter', `${' '.repeat(digits + 2)} |`)} ${padding}${paint('mark', '^'.repeat(length))}`);
  }
  return frame.join('\n');
}

/** The part of a long line around a column. */
function clip(text: string, column: number, width: number): { text: string; start: number; end: number; lead: string } {
  if (text.length <= width) return { text, start: 0, end: text.length, lead: '' };
  const start = Math.max(0, Math.min(column - Math.floor(width / 3), text.length - width));
  const end = Math.min(text.length, start + width);
  return {
    text: `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    start,
    end,
    lead: start > 0 ? ' ' : '',
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const obeyed = /[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A text without characters that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(obeyed, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
