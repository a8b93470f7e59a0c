import type { Finding, Span } from '../../lint/index.ts';
import type { Formatter } from './format.ts';
import { jsonText } from './json-text.ts';
import { Places } from './places.ts';

/** The version of the format; it changes when a program that reads it would have to. */
const formatVersion = 1;

/** For programs; `docs/lint/json-format.md` describes it. */
export const json: Formatter = ({ findings, sources, files, fixed }, { version }) => {
  const places = new Places(sources);
  const placeOf = (file: string, span: Span | undefined): object => {
    const place = places.of(file, span);
    if (place === undefined || span === undefined) return {};
    return { start: { ...place.start, offset: span.start }, end: { ...place.end, offset: span.end } };
  };
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  const document = {
    formatVersion,
    tool: { name: 'libvirt-xml', version },
    files: files.length,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    findings: findings.map(({ file, code, severity, stage, message, path, span, related, fix }) => ({
      file,
      code,
      severity,
      stage,
      message,
      path,
      ...placeOf(file, span),
      ...(related && {
        related: related.map((one) => ({
          message: one.message,
          path: one.path,
          file: one.file ?? file,
          ...placeOf(one.file ?? file, one.span),
        })),
      }),
      ...(fix && { fix }),
    })),
    ...(fixed && { fixed: fixed.map(({ file, code, path, fix }) => ({ file, code, path, title: fix?.title })) }),
  };
  return jsonText(document);
};
