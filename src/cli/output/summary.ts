import type { Finding, Severity } from '../../lint/index.ts';

/** `2 errors and 1 warning in 3 files` */
export function countOf(findings: readonly Finding[], files: number): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const number = count(severity);
    return number === 0
      ? []
      : [`${number} ${severity === 'info' ? (number === 1 ? 'note' : 'notes') : number === 1 ? severity : `${severity}s`}`];
  });
  const where = `in ${files} ${files === 1 ? 'file' : 'files'}`;
  if (parts.length === 0) return `Nothing found ${where}.`;
  const list = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return `${list} ${where}.`;
}
