import { quoted } from '../shell/quote.ts';

/** A call of a program. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** Variables of its environment that libvirt sets. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Puts a call together; numbers are written in decimal. */
export function command(program: string, ...args: readonly (string | number)[]): Command {
  return { program, args: args.map(String) };
}

/** A call as a line for a shell. */
export function formatCommand({ program, args, env = {} }: Command): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${quoted(value)}`);
  return [...variables, quoted(program), ...args.map(quoted)].join(' ');
}

/** Calls as lines for a shell, each option on a line of its own, which is how libvirt's tests show them. */
export function formatCommands(commands: readonly Command[]): string {
  return commands.map((one) => `${wrapped(one)}\n`).join('');
}

function wrapped({ program, args }: Command): string {
  return args.reduce((text, arg) => `${text}${arg.startsWith('-') ? ' \\\n' : ' '}${quoted(arg)}`, quoted(program));
}
