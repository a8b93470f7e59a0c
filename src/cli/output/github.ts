import { printable, type Severity } from '../../lint/index.ts';
import type { Formatter } from './format.ts';
import { Places } from './places.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** For GitHub Actions: workflow commands that put each finding beside its line in a pull request. */
export const github: Formatter = ({ findings, sources }) => {
  const places = new Places(sources);
  return findings
    .map(({ file, span, severity, message, code }) => {
      const place = places.of(file, span);
      const properties: Record<string, string | number> = { file };
      if (place !== undefined) {
        properties['line'] = place.start.line;
        properties['endLine'] = place.end.line;
        // Columns are for places within one line.
        if (place.start.line === place.end.line) Object.assign(properties, { col: place.start.column, endColumn: place.end.column });
      }
      properties['title'] = code;
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${commands[severity]} ${list.join(',')}::${escapeData(message)}\n`;
    })
    .join('');
};

/** What ends a command is written as in a URI; everything else a terminal would obey is made visible. */
function escapeData(text: string): string {
  return text.replace(/[%\r\n]|[^%\r\n]+/g, (part) => escapes[part] ?? printable(part));
}

const escapes: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
