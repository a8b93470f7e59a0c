import { codeFrame, type Finding, printable } from '../../lint/index.ts';
import { painter } from '../paint.ts';
import type { Formatter } from './format.ts';
import { Places } from './places.ts';
import { countOf } from './summary.ts';

const colors = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** For people: each finding with the lines it speaks of, and a count at the end. */
export const frame: Formatter = ({ findings, sources, files, fixed }, options) => {
  const paint = painter(options.colors);
  const places = new Places(sources);
  const placeOf = (file: string, span: Finding['span']): string => {
    const start = places.of(file, span)?.start;
    return printable(start === undefined ? file : `${file}:${start.line}:${start.column}`);
  };
  const blocks = findings.map(({ file, severity, stage, code, message, span, related, fix }) => {
    const source = sources.get(file);
    const text = [
      `${paint('bold', placeOf(file, span))} ${paint(colors[severity], severity)} ${printable(message)} ${paint('dim', `[${code}]`)}`,
    ];
    if (source !== undefined && span !== undefined) {
      const drawn = codeFrame(source, span, { paint: (part, piece) => paint(part === 'mark' ? colors[severity] : 'dim', piece) });
      text.push(drawn.replace(/^/gm, '  '));
    }
    for (const one of related ?? [])
      text.push(`  ${paint('dim', 'see')} ${placeOf(one.file ?? file, one.span)}: ${printable(one.message)}`);
    if (fix !== undefined) {
      // What is not XML is never changed.
      const option = stage === 'xml' ? '' : fix.kind === 'safe' ? ' (--fix)' : ' (--fix --fix-type suggestion)';
      text.push(`  ${paint('green', 'fix')} ${printable(fix.title)}${paint('dim', option)}`);
    }
    return text.join('\n');
  });
  return `${[...blocks, countOf(findings, files.length, fixed)].join('\n\n')}\n`;
};
