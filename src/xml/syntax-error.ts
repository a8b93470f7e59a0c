import type { Span } from './tree.ts';

/** What keeps a text from being read as XML; it becomes the `code` of a diagnostic. */
export type SyntaxCode = 'xml-syntax' | 'curly-quote' | 'doctype' | 'document-too-large' | 'document-too-deep';

/** A text that cannot be read, with the place of the trouble. */
export class XmlSyntaxError extends Error {
  readonly code: SyntaxCode;
  readonly span: Span;
  /** What to put in place of `span`, where that would mend it. */
  readonly replacement: string | undefined;
  constructor(code: SyntaxCode, message: string, start: number, end: number, replacement?: string) {
    super(message);
    this.name = 'XmlSyntaxError';
    this.code = code;
    this.span = { start, end };
    this.replacement = replacement;
  }
}
