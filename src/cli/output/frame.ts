import { codeFrame, type Finding, printable } from '../../lint/index.ts';
import { LineIndex } from '../../xml/lines.ts';
import { painter } from '../paint.ts';
import type { Formatter } from './format.ts';
import { countOf } from './summary.ts';

const colors = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** For people: each finding with the lines it speaks of, and a count at the end. */
export const frame: Formatter = ({ findings, sources, files }, options) => {
  const paint = painter(options.colors);
  const lines = new Map<string, LineIndex>();
  const placeOf = (file: string, span: Finding['span']): string => {
    const source = sources.get(file);
    if (source === undefined || span === undefined) return file;
    let index = lines.get(file);
    if (index === undefined) {
      index = new LineIndex(source);
      lines.set(file, index);
    }
    const { line, column } = index.at(span.start);
    return `${file}:${line}:${column}`;
  };
  const blocks = findings.map((finding) => {
    const { file, severity, code, message, span, related, fix } = finding;
    const source = sources.get(file);
    const text = [
      `${paint('bold', printable(placeOf(file, span)))} ${paint(colors[severity], severity)} ${printable(message)} ${paint('dim', `[${code}]`)}`,
    ];
    if (source !== undefined && span !== undefined) {
      const drawn = codeFrame(source, span, { paint: (part, piece) => paint(part === 'mark' ? colors[severity] : 'dim', piece) });
      text.push(drawn.replace(/^/gm, '  '));
    }
    for (const one of related ?? [])
      text.push(`  ${paint('dim', 'see')} ${printable(placeOf(one.file ?? file, one.span))}: ${printable(one.message)}`);
    if (fix !== undefined)
      text.push(
        `  ${paint('green', 'fix')} ${printable(fix.title)} ${paint('dim', fix.kind === 'safe' ? '(--fix)' : '(--fix --fix-type suggestion)')}`,
      );
    return text.join('\n');
  });
  return `${[...blocks, countOf(findings, files)].join('\n\n')}\n`;
};
