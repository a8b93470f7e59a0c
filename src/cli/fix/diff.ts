import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { printable } from '../../lint/index.ts';
import { painter } from '../paint.ts';

/** A file and another text for it. */
export interface Change {
  path: string;
  before: string;
  after: string;
}

const styles: Readonly<Record<string, 'bold' | 'cyan' | 'red' | 'green'>> = { '-': 'red', '+': 'green', '@': 'cyan' };

/** Changes as one unified diff, which `patch -p0` and `git apply -p0` take. */
export function diffOf(changes: readonly Change[], colors: boolean): string {
  const diff = changes
    .map(({ path, before, after }) =>
      createTwoFilesPatch(path, path, before, after, undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY }),
    )
    .join('');
  return colors ? diff.split('\n').map(painted).join('\n') : diff;
}

/** A line for a terminal, with nothing in it that the terminal would obey. */
function painted(line: string): string {
  const text = printable(line.replace(/\r$/, ''));
  const style = /^(?:---|\+\+\+) /.test(line) ? 'bold' : styles[line[0] ?? ''];
  return style === undefined ? text : painter(true)(style, text);
}
