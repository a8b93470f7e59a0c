import type { Span } from '../../lint/index.ts';
import { type LineColumn, LineIndex } from '../../xml/lines.ts';

/** Where something stands, for people and editors. */
export interface Place {
  start: LineColumn;
  end: LineColumn;
}

/** Works out the lines and columns of findings. Columns count UTF-16 code units; a byte order mark is no part of a line. */
export class Places {
  readonly #sources: ReadonlyMap<string, string>;
  readonly #indexes = new Map<string, LineIndex>();

  constructor(sources: ReadonlyMap<string, string>) {
    this.#sources = sources;
  }

  /** `undefined` for what has no place, or is in a file that could not be read. */
  of(file: string, span: Span | undefined): Place | undefined {
    const source = this.#sources.get(file);
    if (source === undefined || span === undefined) return undefined;
    let index = this.#indexes.get(file);
    if (index === undefined) {
      index = new LineIndex(source);
      this.#indexes.set(file, index);
    }
    const mark = source.startsWith('\ufeff') ? 1 : 0;
    const at = (offset: number): LineColumn => {
      const { line, column } = index.at(offset);
      return { line, column: line === 1 ? Math.max(1, column - mark) : column };
    };
    return { start: at(span.start), end: at(span.end) };
  }
}
