/** What has to be undone in the end, whatever happens in between: what was made last goes first. */
export class Cleanup {
  readonly #steps: (() => Promise<unknown>)[] = [];

  /** Undoes something later. */
  defer(step: () => Promise<unknown>): void {
    this.#steps.push(step);
  }

  /** Undoes everything. A step that fails does not keep the others from being taken. */
  async run(): Promise<void> {
    const errors: unknown[] = [];
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      try {
        await step();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, `not everything was undone: ${errors.map(String).join('; ')}`);
  }
}
