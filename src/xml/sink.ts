import type { ForeignElement } from './foreign.ts';

/** Where elements are written to: a text, or somebody's tree. */
export interface Sink {
  /** Takes elements that lack something libvirt insists on. */
  readonly incomplete?: boolean;
  /** Starts an element. */
  open(name: string): void;
  /** Adds an attribute to the element just started. */
  attribute(name: string, value: string): void;
  /** Adds text to the element just started. */
  text(text: string): void;
  /** Adds an element as it stood in another document. */
  foreign(element: ForeignElement): void;
  /** Ends an element; `expanded` asks for an end tag even where nothing is inside. */
  close(expanded: boolean): void;
  /** The URI that a prefix is bound to at this point. */
  binding(prefix: string): string | undefined;
}
