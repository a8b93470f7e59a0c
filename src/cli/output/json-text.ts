import { printable } from '../../lint/index.ts';

/** A value as JSON for people and programs. What a terminal would obey is escaped, which JSON allows anywhere in a text. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2).split('\n').map(printable).join('\n')}\n`;
}
