import type { NewOption } from './option.ts';

/** One recipe, as the command line knows it. */
export interface Kind<T> {
  /** One line, for lists. */
  readonly summary: string;
  readonly options: readonly NewOption[];
  /** Flags of which it needs one; of each list one. */
  readonly needs: readonly (readonly string[])[];
  /** Makes it from options that were read. */
  make(options: never): T;
}
