import { printable } from '../lint/code-frame.ts';
import { type ExitCode, exit, type Io, Trouble, UsageError } from './io.ts';
import { programVersion } from './package.ts';
import { unknownName } from './unknown-name.ts';

interface Command {
  summary: string;
  /** The help text, or how it follows from the words behind the command. */
  usage: string | ((args: readonly string[]) => string);
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

// Loaded when asked for: what prints a MAC address need not load the linter.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => {
    const { lintCommand, usage } = await import('./commands/lint.ts');
    return { summary: 'say what is wrong with documents', usage, run: lintCommand };
  },
  rules: async () => {
    const { rulesCommand, usage } = await import('./commands/rules.ts');
    return { summary: 'list what the linter may find', usage, run: rulesCommand };
  },
  'explain-rule': async () => {
    const { explainRuleCommand, usage } = await import('./commands/explain-rule.ts');
    return { summary: 'print the page of a rule', usage, run: explainRuleCommand };
  },
  explain: async () => {
    const { explainCommand, usage } = await import('./commands/explain.ts');
    return { summary: 'say in plain words what documents mean', usage, run: explainCommand };
  },
  facts: async () => {
    const { factsCommand, usage } = await import('./commands/facts.ts');
    return { summary: 'print facts about this host for the linter', usage, run: factsCommand };
  },
  new: async () => {
    const { newCommand, usageFor } = await import('./commands/new.ts');
    return { summary: 'print a new network, guest interface or guest', usage: usageFor, run: newCommand };
  },
  mac: async () => {
    const { macCommand, usage } = await import('./commands/mac.ts');
    return { summary: 'print MAC addresses that nobody uses', usage, run: macCommand };
  },
};

async function help(): Promise<string> {
  const lines = await Promise.all(Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(14)} ${(await load()).summary}\n`));
  return `Usage: libvirt-xml COMMAND [options]

${lines.join('')}
libvirt-xml COMMAND --help tells more; libvirt-xml --version prints the release.
`;
}

/**
 * Runs the program.
 * @param args The words after the program's name.
 */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const text = await help();
    if (name === undefined) io.error(text);
    else io.out(text);
    return name === undefined ? exit.trouble : exit.clean;
  }
  if (name === '--version' || name === '-V') {
    io.out(`${programVersion()}\n`);
    return exit.clean;
  }
  const command = await (Object.hasOwn(commands, name) ? commands[name]!() : undefined);
  if (command === undefined) {
    io.error(`libvirt-xml: ${printable(unknownName('command', name, Object.keys(commands)))}\n`);
    return exit.trouble;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(typeof command.usage === 'string' ? command.usage : command.usage(rest));
    return exit.clean;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof Trouble || isUsageError(error))) throw error;
    io.error(`libvirt-xml ${name}: ${error.message.split('\n').map(printable).join('\n')}\n`);
    if (!(error instanceof Trouble)) io.error(`libvirt-xml ${name} --help tells more.\n`);
    return exit.trouble;
  }
}

/** Whether words on the command line made no sense, to us or to Node's own parser. */
function isUsageError(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    (error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS'))
  );
}
