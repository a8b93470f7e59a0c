/** A place for people: both numbers start at 1, columns count UTF-16 code units. */
export interface LineColumn {
  line: number;
  column: number;
}

function lineStarts(source: string): number[] {
  const found = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) found.push(at + 1);
  return found;
}

/** Works out lines and columns of offsets in one text; build it once for many offsets. */
export class LineIndex {
  readonly #starts: readonly number[];
  constructor(source: string) {
    this.#starts = lineStarts(source);
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
}
