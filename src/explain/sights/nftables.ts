import type { Command } from '../../host/command.ts';

/** The layers that have a table of libvirt's. */
export type Layer = 'ip' | 'ip6';

interface Chain {
  readonly hook: string | undefined;
  readonly rules: string[];
}

/** What `nft --stateless list table` prints once some calls of nft have been made; `undefined` where they put no rule for guests there. */
export function listedTable(calls: readonly Command[], layer: Layer): string | undefined {
  const chains = new Map<string, Chain>();
  let rules = 0;
  for (const { program, args } of calls) {
    const words = program === 'nft' ? args.filter((word) => !word.startsWith('-')) : [];
    const [action, what, of, , chain, ...rest] = words;
    if (of !== layer || chain === undefined) continue;
    if (action === 'add' && what === 'chain') chains.set(chain, { hook: hookText(rest[0]), rules: [] });
    if (action !== 'insert' || what !== 'rule') continue;
    chains.get(chain)?.rules.unshift(ruleText(rest));
    if (chain !== 'forward') rules++;
  }
  if (rules === 0) return undefined;
  const parts = [...chains].map(([name, { hook, rules: lines }]) =>
    [`\tchain ${name} {`, ...(hook === undefined ? [] : [`\t\t${hook}`]), ...lines.map((line) => `\t\t${line}`), '\t}'].join('\n'),
  );
  return `table ${layer} libvirt_network {\n${parts.join('\n\n')}\n}`;
}

/** nft calls some priorities by their names. */
function hookText(hook: string | undefined): string | undefined {
  return hook
    ?.replace(/^\{ | \}$/g, '')
    .replace('priority 0;', 'priority filter;')
    .replace('priority 100;', 'priority srcnat;');
}

function ruleText(words: readonly string[]): string {
  return words
    .map((word, index) => (/^[io]if(?:name)?$/.test(words[index - 1] ?? '') ? `"${word}"` : word))
    .join(' ')
    .replace('255.255.255.255/32', '255.255.255.255')
    .replace('related,established', 'established,related');
}
