/** What libvirt can take something to be. */
export type AssumedValue = string | number | boolean;

/** Something that a document leaves open, and what becomes of it. */
export interface Assumption {
  /** Where it would stand, such as `/network/ip[1]/@prefix`. */
  readonly path: string;
  /** The attribute or element there: `prefix`. */
  readonly property: string;
  /** What it is taken to be. */
  readonly value: AssumedValue;
  /** Set where the value is another one each time: `value` then shows its form, such as `52:54:00:xx:xx:xx`. */
  readonly random?: true;
  /** The reason, for people. */
  readonly why: string;
  /** Who does that: a function of libvirt, or another program. */
  readonly source: string;
}

/** What follows from a document when nothing is left open. The document itself is not changed. */
export interface Effective<View> {
  /** Everything with its value, given or assumed. */
  readonly view: View;
  /** What was assumed, in the order of the document. */
  readonly assumptions: readonly Assumption[];
}

/** Why something is assumed. */
export interface Reason {
  readonly why: string;
  readonly source: string;
  readonly random?: true;
}

/** Notes what is assumed while a view is put together. */
export class Ledger {
  readonly assumptions: Assumption[] = [];

  /** The value given, or the assumed one, which is noted under its path. */
  take<T extends AssumedValue>(given: T | undefined, path: string, assumed: T, reason: Reason): T {
    if (given !== undefined) return given;
    this.note(path, assumed, reason);
    return assumed;
  }

  note(path: string, value: AssumedValue, reason: Reason): void {
    this.assumptions.push({ path, property: path.slice(path.lastIndexOf('/') + 1).replace(/^@/, ''), value, ...reason });
  }
}
