import type { Span } from '../xml/tree.ts';

/** How bad it is: `error` will not work or does something else, `warning` a person would regret, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What libvirt does about it.
 * - `xml`: not well-formed, libvirt cannot read it at all.
 * - `define`: refused when the document is defined.
 * - `schema`: refused only where the caller asks libvirt to validate against its schema.
 * - `start`: defined, but the network or guest fails to start.
 * - `silent`: accepted, and not what was meant: dropped, defaulted or shadowed.
 * - `advice`: works, but could be better; or a limit of this library.
 */
export type Stage = 'xml' | 'define' | 'schema' | 'start' | 'silent' | 'advice';

/** A replacement of one run of a text. */
export interface Edit extends Span {
  /** What to put there. */
  text: string;
}

/** A change that answers a diagnostic. */
export interface Fix {
  /** What it does, such as `Swap start and end`. */
  title: string;
  /** `safe` keeps the meaning or restores the only one possible; `suggestion` needs a person to agree. */
  kind: 'safe' | 'suggestion';
  /** The replacements, none of which overlap. */
  edits: readonly Edit[];
}

/** Another place that a diagnostic speaks of. */
export interface RelatedPlace {
  message: string;
  /** Such as `/network/ip[1]/@address`. */
  path: string;
  /** Where it stands in its text, if there is one. */
  span?: Span;
  /** Path of the file, where it is not the diagnostic's own. */
  file?: string;
}

/** Something worth saying about a document, as data. */
export interface Diagnostic {
  /** Never changes once released. */
  code: string;
  severity: Severity;
  stage: Stage;
  /** What is there and what would do. */
  message: string;
  /** The part it speaks of, such as `/network/ip[1]/dhcp/range[2]/@end`. */
  path: string;
  /** Where that part stands in the text; absent for an object that has no text. */
  span?: Span;
  related?: readonly RelatedPlace[];
  fix?: Fix;
}
