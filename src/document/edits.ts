import type { Edit } from '../model/diagnostic.ts';

/** A text with replacements made. They may come in any order, and insertions at one place keep theirs. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const sorted = edits.every((edit, index) => index === 0 || edits[index - 1]!.end <= edit.start)
    ? edits
    : [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of sorted) {
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}
