import type { Finding, Span } from '../../lint/index.ts';
import { LineIndex } from '../../xml/lines.ts';
import type { Formatter } from './format.ts';

/** The version of the format; it changes when a program that reads it would have to. */
const formatVersion = 1;

/** For programs; `docs/json-format.md` describes it. */
export const json: Formatter = ({ findings, sources, files }, { version }) => {
  const indexes = new Map([...sources].map(([path, source]) => [path, new LineIndex(source)]));
  const place = (file: string, span: Span | undefined): object => {
    const index = indexes.get(file);
    if (index === undefined || span === undefined) return {};
    const at = (offset: number): object => ({ ...index.at(offset), offset });
    return { start: at(span.start), end: at(span.end) };
  };
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  const document = {
    formatVersion,
    tool: { name: 'libvirt-xml', version },
    files,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    findings: findings.map(({ file, code, severity, stage, message, path, span, related, fix }) => ({
      file,
      code,
      severity,
      stage,
      message,
      path,
      ...place(file, span),
      ...(related && {
        related: related.map((one) => ({
          message: one.message,
          path: one.path,
          file: one.file ?? file,
          ...place(one.file ?? file, one.span),
        })),
      }),
      ...(fix && { fix }),
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
};
