import { stringify } from '../../document/stringify.ts';
import { domainInterface } from '../../interface/interface.ts';
import { type Diagnostic, printable, validate } from '../../lint/index.ts';
import type { ElementModel } from '../../model/element.ts';
import { network } from '../../network/network.ts';
import { RecipeError } from '../../recipe/index.ts';
import { type ExitCode, exit, type Io, Trouble, UsageError } from '../io.ts';
import { helpOf, kindLines, optionLine } from '../new/help.ts';
import { interfaceKinds } from '../new/interfaces.ts';
import type { Kind } from '../new/kind.ts';
import { networkKinds } from '../new/networks.ts';
import { type CommonOption, type NewRequest, readNewRequest } from '../new/read-options.ts';
import { setPath } from '../new/set-path.ts';
import { versionForm } from '../settings/host-facts.ts';
import { unknownName } from '../unknown-name.ts';

const common: readonly CommonOption[] = [
  { flag: 'set', argument: 'PATH=VALUE', help: 'set anything else, such as bridge.stp=off; may be repeated', multiple: true },
  { flag: 'libvirt-version', argument: 'X.Y.Z', help: 'judge as this release of libvirt does' },
];

const usage = `Usage: libvirt-xml new network KIND --name NAME [options]
       libvirt-xml new interface KIND [options]

Prints a new document, checked by the linter: what the linter calls an error is not printed.
'libvirt-xml new network nat --help' tells the options of a kind.

Kinds of networks
${kindLines(networkKinds)}
Kinds of guest interfaces
${kindLines(interfaceKinds)}
Options of all kinds
${common.map(optionLine).join('')}
Ends with 0 when the document is printed, 1 when the linter finds errors in it, 2 for wrong use.
`;

/** The help text about everything, or about the kind that is named. */
export function usageFor([noun, kind]: readonly string[]): string {
  const kinds: Readonly<Record<string, Kind<unknown>>> = noun === 'network' ? networkKinds : noun === 'interface' ? interfaceKinds : {};
  return kind !== undefined && Object.hasOwn(kinds, kind) ? helpOf(noun!, kind, kinds[kind]!, common) : usage;
}

/** `libvirt-xml new` */
export async function newCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const [noun, ...rest] = args;
  if (noun === 'network') return print(noun, networkKinds, network, rest, io);
  if (noun === 'interface') return print(noun, interfaceKinds, domainInterface, rest, io);
  if (noun === undefined || noun.startsWith('-')) throw new UsageError('say what to make: network or interface');
  throw new UsageError(unknownName('document to make', noun, ['network', 'interface']));
}

async function print<T extends object>(
  noun: string,
  kinds: Readonly<Record<string, Kind<T>>>,
  model: ElementModel<T>,
  args: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const request = readNewRequest(noun, kinds, common, args);
  const value = make(request);
  for (const assignment of textsOf(request, 'set')) setPath(model, value, assignment);
  const [libvirtVersion] = textsOf(request, 'libvirt-version');
  if (libvirtVersion !== undefined && !versionForm.pattern.test(libvirtVersion))
    throw new UsageError(`--libvirt-version ${libvirtVersion}: expected ${versionForm.expected}`);
  const findings = validate(model, value, libvirtVersion === undefined ? {} : { libvirtVersion });
  for (const finding of findings) io.error(`${line(finding)}\n`);
  if (findings.some(({ severity }) => severity === 'error')) return exit.found;
  io.out(write(model, value));
  return exit.clean;
}

function make<T>({ kind, options, flags }: NewRequest<T>): T {
  try {
    return kind.make(options as never);
  } catch (error) {
    if (!(error instanceof RecipeError)) throw error;
    const { option } = error;
    const property = /^\w+/.exec(option)?.[0] ?? option;
    throw new UsageError(error.message.replace(property, `--${flags.get(property) ?? property}`));
  }
}

function write<T extends object>(model: ElementModel<T>, value: T): string {
  try {
    return stringify(model, value);
  } catch (error) {
    if (error instanceof TypeError) throw new Trouble(error.message);
    throw error;
  }
}

function textsOf({ common: values }: NewRequest<unknown>, flag: string): readonly string[] {
  return (values[flag] ?? []).filter((one) => typeof one === 'string');
}

function line({ path, severity, message, code }: Diagnostic): string {
  return `${printable(path)} ${severity} ${printable(message)} [${code}]`;
}
