import type { Severity, Stage } from '../model/diagnostic.ts';
import { readingCodes } from './reading-codes.ts';
import { rules } from './rules/index.ts';

/** A code that findings have, for lists and for whoever checks a configuration. */
export interface KnownCode {
  readonly id: string;
  /** One line, for lists. */
  readonly summary: string;
  /** A rule's own; absent for what is found while a document is read, where it depends on the document. */
  readonly severity?: Severity;
  /** What libvirt does about it; absent as `severity` is. */
  readonly stage?: Stage;
  /** Off unless a configuration turns it on. */
  readonly optIn?: true;
}

/** Every code that findings of this release may have, by name. */
export const knownCodes: readonly KnownCode[] = [
  ...readingCodes,
  ...rules.map(({ id, summary, severity, stage, optIn }): KnownCode => ({ id, summary, severity, stage, ...(optIn && { optIn }) })),
].sort((one, other) => (one.id < other.id ? -1 : 1));
