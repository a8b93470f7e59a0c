import type { Severity } from './diagnostic.ts';
import type { JsonSchema } from './json-schema.ts';

/** What libvirt makes of a text that its schema does not take. */
export interface LooseReading {
  /** What to report it as; `loose-value` when absent. */
  readonly code?: string;
  /** `warning` when absent. */
  readonly severity?: Severity;
  /** The rest of a sentence such as "address of <ip> is written '10.1', …". */
  readonly message: string;
  /** What to write instead. */
  readonly text?: string;
  /** Whether that means the same to libvirt, or is the only thing that can be meant. */
  readonly safe?: boolean;
}

/** Whether libvirt's schema takes a text. */
export interface SchemaJudge {
  (text: string): boolean;
  /** What such a text looks like, for messages: `at most 2 digits`. */
  readonly format?: string;
}

/** Turns the text of an attribute or an element into a value, and back. */
export interface Codec<T> {
  /** What the text looks like, for messages and reference pages: `yes or no`, `an IP address`. */
  readonly format: string;
  /** The value, or `undefined` when libvirt could not read the text either. */
  decode(text: string): T | undefined;
  /**
   * The text libvirt would write.
   * @throws TypeError for a value of another type, RangeError for one that cannot be written.
   */
  encode(value: T): string;
  /** Why a text that cannot be read is none, and what to write; for what people often get wrong. */
  explain?(text: string): string | undefined;
  /** The text that one which cannot be read was most likely meant to be. */
  correct?(text: string): string | undefined;
  /** Whether libvirt's schema takes a text that `decode` takes; all of them when absent. */
  readonly inSchema?: SchemaJudge;
  /** What there is to say about a text that `decode` takes and `inSchema` does not, where it is more than that. */
  loose?(text: string): LooseReading | undefined;
  /** Words this version knows; a text outside them is kept and reported. */
  readonly words?: readonly string[];
  /** The words meant by those that people know from other tools, in small letters. */
  readonly meant?: Readonly<Record<string, string>>;
  /** The libvirt release that brought a word, for words that came later than the rest. */
  readonly wordsSince?: Readonly<Record<string, string>>;
  /** What `decode` takes, where a pattern says it. */
  readonly pattern?: string;
  /** The value as libvirt's schema has it, for other tools. */
  readonly schema: JsonSchema;
}

/** Says that a value has the wrong JavaScript type. */
export function wrongType(expected: string, value: unknown): TypeError {
  const got =
    value === null
      ? 'null'
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'string'
          ? `the string '${value}'`
          : `${typeof value === 'object' ? 'an object' : `the ${typeof value} ${String(value)}`}`;
  return new TypeError(`expected ${expected}, got ${got}`);
}
