import { RecipeError } from '../recipe-error.ts';

/** What a word consists of: text in single quotes, in double quotes, behind a backslash, plain; or the blanks that end it. */
const piece = /'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"|\\([\s\S])|([^\s'"\\]+)|(\s+)/gy;

/** The words of a command line, as a shell splits it. Variables and commands in it stay as they are written. */
export function splitWords(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let end = 0;
  for (const [text, single, double, escaped, plain, blanks] of line.matchAll(piece)) {
    end += text.length;
    if (blanks !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      // A backslash at the end of a line joins it with the next one.
    } else if (escaped !== '\n') word = (word ?? '') + (single ?? plain ?? escaped ?? unescaped(double!));
  }
  if (end < line.length)
    throw new RecipeError('args', `${line[end]} at the end of '${line.slice(Math.max(0, end - 20), end + 1)}' is not closed`);
  return word === undefined ? words : [...words, word];
}

/** Inside double quotes only few characters lose the backslash before them. */
function unescaped(text: string): string {
  return text.replace(/\\(["\\$`])/g, '$1').replaceAll('\\\n', '');
}
