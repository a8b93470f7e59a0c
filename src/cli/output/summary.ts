import type { Finding, Severity } from '../../lint/index.ts';

const nouns: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** `2 errors and 1 warning in 3 files.` */
export function countOf(findings: readonly Finding[], files: number, fixed: readonly Finding[] = []): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [numbered(number, nouns[severity])];
  });
  const list = parts.length < 2 ? (parts[0] ?? 'Nothing found') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  const made = fixed.length === 0 ? '' : ` ${numbered(fixed.length, 'fix', 'fixes')} made.`;
  return `${list} in ${numbered(files, 'file')}.${made}`;
}

/** `1 fix`, `2 fixes` */
export function numbered(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}
