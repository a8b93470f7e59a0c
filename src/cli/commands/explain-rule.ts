import { knownCodes } from '../../lint/index.ts';
import { type ExitCode, exit, type Io, Trouble, UsageError } from '../io.ts';
import { packageFile } from '../package.ts';
import { unknownName } from '../unknown-name.ts';
import { readWords } from '../words.ts';

export const usage = `Usage: libvirt-xml explain-rule ID

Prints the page of a rule: what happens otherwise, what is reported and what is not, and where that is written.
'libvirt-xml rules' lists them.
`;

/** `libvirt-xml explain-rule` */
export async function explainRuleCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals } = readWords({ args: [...args], allowPositionals: true });
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) throw new UsageError('name one rule');
  const known = knownCodes.find((code) => code.id === id);
  if (known === undefined) {
    const ids = knownCodes.map((code) => code.id);
    throw new Trouble(unknownName('rule', id, ids));
  }
  io.out(packageFile(`docs/rules/${id}.md`) ?? `# ${id}\n\n${known.summary}\n`);
  return exit.clean;
}
