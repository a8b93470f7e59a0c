import { printable } from '../../lint/index.ts';
import type { Explanation } from '../explanation.ts';

/** The version of the format; it changes when a program that reads it would have to. */
const formatVersion = 1;

/** An explanation for programs; `docs/explain/json-format.md` describes it. Counts of addresses, which IPv6 has many of, are texts of digits. */
export function explanationJson(explanation: Explanation): string {
  const text = JSON.stringify(
    { formatVersion, ...explanation },
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    2,
  );
  return `${text.split('\n').map(printable).join('\n')}\n`;
}
