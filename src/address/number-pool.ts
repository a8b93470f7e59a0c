/** Whole numbers from 0, each handed out once. Takes the time and space of the numbers that are gone, however many there are. */
export class NumberPool {
  /** How many numbers there are in all. */
  readonly size: number;
  /** For a number that is gone, a later one that may not be; the size itself at the end. */
  readonly #next = new Map<number, number>();

  constructor(size: number, gone: Iterable<number>) {
    this.size = size;
    for (const number of gone) this.#next.set(number, number + 1);
  }

  /** How many numbers are left. */
  get left(): number {
    return this.size - this.#next.size;
  }

  /** The wanted number, or the next one that is left; after the last comes the first. Something must be left. */
  take(wanted: number): number {
    const after = this.#firstLeft(wanted);
    const number = after < this.size ? after : this.#firstLeft(0);
    this.#next.set(number, number + 1);
    return number;
  }

  #firstLeft(from: number): number {
    let found = from;
    for (let next = this.#next.get(found); next !== undefined; next = this.#next.get(found)) found = next;
    // Whoever comes along here again goes straight to the end of the run.
    for (let step = from; step < found; ) {
      const next = this.#next.get(step)!;
      this.#next.set(step, found);
      step = next;
    }
    return found;
  }
}
