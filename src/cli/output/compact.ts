import { printable } from '../../lint/index.ts';
import { LineIndex } from '../../xml/lines.ts';
import type { Formatter } from './format.ts';

/** For editors: one line a finding, `file:line:column: severity: message [code]`. */
export const compact: Formatter = ({ findings, sources }) => {
  const indexes = new Map([...sources].map(([path, source]) => [path, new LineIndex(source)]));
  return findings
    .map(({ file, span, severity, message, code }) => {
      const { line, column } = (span && indexes.get(file)?.at(span.start)) ?? { line: 1, column: 1 };
      return `${printable(file)}:${line}:${column}: ${severity}: ${printable(message)} [${code}]\n`;
    })
    .join('');
};
