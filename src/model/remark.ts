import type { Span, XmlElement } from '../xml/tree.ts';
import type { Fix, Severity, Stage } from './diagnostic.ts';

/** What reading has to say about an element, before its path is worked out. */
export interface Remark {
  readonly code: string;
  readonly severity: Severity;
  readonly stage: Stage;
  readonly message: string;
  readonly node: XmlElement;
  /** The attribute it speaks of, if it is one. */
  readonly attribute?: string | undefined;
  readonly span: Span;
  readonly fix?: Fix | undefined;
  /** Whether the schema takes what libvirt itself refuses. */
  readonly inSchema?: boolean;
}
