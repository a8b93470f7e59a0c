import type { RulePlace } from './rule-places.ts';
import { escaped } from './tables.ts';

/** The page about all rules: each with the functions of libvirt that it follows, and the other way round. */
export function rulesPage(rules: readonly RulePlace[]): string {
  const byFunction = new Map<string, RulePlace[]>();
  for (const rule of rules) for (const name of rule.functions) byFunction.set(name, [...(byFunction.get(name) ?? []), rule]);
  const functions = [...byFunction].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = rules.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return `${[
    '# Rules of the linter',
    [
      'libvirt gives its own rules no names. What comes closest are the functions that have them, in the source of release 9.0.0;',
      'rules without one are about other programs, or about what works and is not meant. What follows from the declarations alone,',
      'such as an unknown element, has a page in `docs/rules` as well.',
    ].join('\n'),
    [
      '| rule | severity | stage | what is found | in libvirt |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map(
        ({ id, severity, stage, summary, functions: names }) =>
          `| ${link(id)} | ${severity} | \`${stage}\` | ${escaped(summary)} | ${names.map((name) => `\`${name}\``).join(', ')} |`,
      ),
    ].join('\n'),
    "## By libvirt's functions",
    functions.map(([name, found]) => `- \`${name}\`: ${found.map(({ id }) => link(id)).join(', ')}`).join('\n'),
  ].join('\n\n')}\n`;
}

function link(id: string): string {
  return `[\`${id}\`](../rules/${id}.md)`;
}
