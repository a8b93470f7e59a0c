import { printable } from '../../lint/index.ts';
import type { Formatter } from './format.ts';
import { Places } from './places.ts';

/** For editors: one line a finding, `file:line:column: severity: message [code]`. */
export const compact: Formatter = ({ findings, sources }) => {
  const places = new Places(sources);
  return findings
    .map(({ file, span, severity, message, code }) => {
      const { line, column } = places.of(file, span)?.start ?? { line: 1, column: 1 };
      return `${printable(file)}:${line}:${column}: ${severity}: ${printable(message)} [${code}]\n`;
    })
    .join('');
};
