import type { Diagnostic } from '../model/diagnostic.ts';
import { LineIndex } from '../xml/lines.ts';

/** Thrown when a text is not what it should be: not XML, or something that libvirt refuses. */
export class LibvirtXmlError extends Error {
  /** Everything that was found, in order of place, not only what libvirt refuses. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text. */
  readonly source: string;

  constructor(diagnostics: readonly Diagnostic[], source: string, file?: string) {
    super(summary(diagnostics, source, file));
    this.name = 'LibvirtXmlError';
    this.diagnostics = diagnostics;
    this.source = source;
  }
}

function summary(diagnostics: readonly Diagnostic[], source: string, file: string | undefined): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const first = errors[0];
  if (first === undefined) return 'the document cannot be read';
  const place = first.span === undefined ? undefined : new LineIndex(source).at(first.span.start);
  const where = [file, place && `${place.line}:${place.column}`].filter(Boolean).join(':');
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return `${where}${where === '' ? '' : ': '}${first.message}${more}`;
}
