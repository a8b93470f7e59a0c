import { nearest } from '../../model/words.ts';
import { network } from '../../network/network.ts';
import { type RuleFix, rule, set } from '../rule.ts';
import { withoutDnsmasq } from '../support/dnsmasq.ts';
import { dnsmasqOptionValues } from '../support/dnsmasq-options.ts';

export default rule({
  id: 'dnsmasq-option-syntax',
  severity: 'error',
  stage: 'start',
  summary: 'A line that dnsmasq cannot read in its configuration.',
  on: network,
  check(value, report) {
    // What nobody reads does no harm.
    if (withoutDnsmasq(value) !== undefined) return;
    for (const option of value.dnsmasqOptions?.options ?? []) {
      const lines = option.value.split('\n');
      const problem = lines.map(problemIn).find((one) => one !== undefined);
      if (problem === undefined) continue;
      const { message, severity, line, kind } = problem;
      const fix: RuleFix | undefined =
        line === undefined || lines.length > 1
          ? undefined
          : { title: `Write '${line}'`, kind: kind ?? 'safe', changes: [set(option, { value: line })] };
      report(option, 'value', `${message}, the network does not start`, { ...(severity && { severity }), ...(fix && { fix }) });
    }
  },
});

/** What is wrong with a line, up to what follows from it. */
interface Problem {
  message: string;
  severity?: 'warning';
  /** The line that would do. */
  line?: string;
  kind?: 'suggestion';
}

function problemIn(text: string): Problem | undefined {
  const line = text.replace(/(?:^|\s)#.*$/, '').trim();
  if (line === '') return undefined;
  if (line.startsWith('-')) {
    const plain = line.replace(/^-+/, '');
    return { message: 'dnsmasq takes options without dashes here; with them', ...(problemIn(plain) === undefined && { line: plain }) };
  }
  const equals = line.indexOf('=');
  const name = (equals < 0 ? line : line.slice(0, equals)).trim();
  const takes = dnsmasqOptionValues.get(name);
  if (takes === undefined) return unknownOption(name, equals < 0 ? '' : line.slice(equals));
  if (takes === 'none' && equals >= 0)
    return { message: `dnsmasq takes '${name}' without a value; with '='`, ...(equals === line.length - 1 && { line: name }) };
  if (takes === 'required' && equals < 0) return { message: `dnsmasq takes '${name}' with a value, as ${name}=VALUE; without` };
  return undefined;
}

/** @param rest What follows the name, with the equals sign. */
function unknownOption(name: string, rest: string): Problem {
  const [, first, more] = /^([\w-]+)[\s:]+(.+)$/.exec(name) ?? [];
  if (first !== undefined && dnsmasqOptionValues.has(first))
    return { message: `dnsmasq takes '${first}' with '=' before its value; without`, ...(rest === '' && { line: `${first}=${more}` }) };
  const meant = nearest(name, dnsmasqOptionValues.keys());
  if (meant !== undefined)
    return { message: `dnsmasq has no option '${name}'; did you mean '${meant}'? As it is`, line: meant + rest, kind: 'suggestion' };
  // Newer releases of dnsmasq may have options that are not known here.
  return { message: `'${name}' is no option of dnsmasq that is known here; where dnsmasq has none`, severity: 'warning' };
}
