/** A place for people: both numbers start at 1, columns count UTF-16 code units. */
export interface LineColumn {
  line: number;
  column: number;
}

/** Works out lines and columns of offsets in one text; build it once for many offsets. */
export class LineIndex {
  readonly #source: string;
  readonly #starts: readonly number[];

  constructor(source: string) {
    const starts = [0];
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#source = source;
    this.#starts = starts;
  }

  at(offset: number): LineColumn {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** A line without its end; the first is 1. */
  textOf(line: number): string {
    const end = this.#starts[line] ?? this.#source.length + 1;
    return this.#source.slice(this.#starts[line - 1], end - 1).replace(/\r$/, '');
  }
}
