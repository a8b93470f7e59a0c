import { stringify } from '../../document/stringify.ts';
import { type Domain, domain } from '../../domain/domain.ts';
import { type DomainInterface, domainInterface } from '../../interface/interface.ts';
import { type Diagnostic, printable, validate } from '../../lint/index.ts';
import type { ElementModel } from '../../model/element.ts';
import { type Network, network } from '../../network/network.ts';
import { RecipeError } from '../../recipe/index.ts';
import { type ExitCode, exit, type Io, Trouble, UsageError } from '../io.ts';
import { guestKind } from '../new/guests.ts';
import { helpOf, kindLines, optionLine } from '../new/help.ts';
import { hostScript, interfaceHostOptions, type Made, networkHostOptions } from '../new/host-steps.ts';
import { interfaceKinds } from '../new/interfaces.ts';
import { networkKinds } from '../new/networks.ts';
import { type CommonOption, isKind, type Kinds, type NewRequest, readNewRequest } from '../new/read-options.ts';
import { setPath } from '../new/set-path.ts';
import { versionForm } from '../settings/host-facts.ts';
import { unknownName } from '../unknown-name.ts';

/** What can be made: networks, guest interfaces or guests. */
interface Noun<T extends object> {
  noun: string;
  kinds: Kinds<T>;
  model: ElementModel<T>;
  /** The options that all kinds have. */
  common: readonly CommonOption[];
  /** What the host may need something for; the host needs nothing when absent. */
  made?(value: T): Made;
}

const always: readonly CommonOption[] = [
  { flag: 'set', argument: 'PATH=VALUE', help: 'set anything else, such as bridge.stp=off; may be repeated', multiple: true },
  { flag: 'libvirt-version', argument: 'X.Y.Z', help: 'judge as this release of libvirt does' },
];

const networks: Noun<Network> = {
  noun: 'network',
  kinds: networkKinds,
  model: network,
  common: [...always, ...networkHostOptions],
  made: (value) => ({ network: value }),
};
const interfaces: Noun<DomainInterface> = {
  noun: 'interface',
  kinds: interfaceKinds,
  model: domainInterface,
  common: [...always, ...interfaceHostOptions],
  made: (value) => ({ nic: value }),
};
const guests: Noun<Domain> = { noun: 'domain', kinds: guestKind, model: domain, common: always };

const usage = `Usage: libvirt-xml new network KIND --name NAME [options]
       libvirt-xml new interface KIND [options]
       libvirt-xml new domain --name NAME --memory SIZE [options]

Prints a new document, checked by the linter: what the linter calls an error is not printed.
'libvirt-xml new network nat --help' tells the options of a kind, 'libvirt-xml new domain --help' those of guests.

Kinds of networks
${kindLines(networkKinds)}
Kinds of guest interfaces
${kindLines(interfaceKinds)}
Options of all kinds
${always.map(optionLine).join('')}
With --host-steps do, undo or check, 'new network' and 'new interface' print a shell script instead, which makes
the network run or plugs the interface into a guest, takes that back, or looks whether it worked. Nothing is run by itself.

Ends with 0 when the document is printed, 1 when the linter finds errors in it, 2 for wrong use.
`;

/** The help text about everything, or about the kind that is named. */
export function usageFor([noun, kind]: readonly string[]): string {
  return (
    (noun === 'network' && helpAbout(networks, kind)) ||
    (noun === 'interface' && helpAbout(interfaces, kind)) ||
    (noun === 'domain' && helpAbout(guests, kind)) ||
    usage
  );
}

function helpAbout<T extends object>({ noun, kinds, common }: Noun<T>, kind: string | undefined): string | undefined {
  if (isKind(kinds)) return helpOf(noun, [], kinds, common);
  return kind !== undefined && Object.hasOwn(kinds, kind) ? helpOf(noun, [kind], kinds[kind]!, common) : undefined;
}

/** `libvirt-xml new` */
export async function newCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const [noun, ...rest] = args;
  if (noun === 'network') return print(networks, rest, io);
  if (noun === 'interface') return print(interfaces, rest, io);
  if (noun === 'domain') return print(guests, rest, io);
  if (noun === undefined || noun.startsWith('-')) throw new UsageError('say what to make: network, interface or domain');
  throw new UsageError(unknownName('document to make', noun, ['network', 'interface', 'domain']));
}

function print<T extends object>({ noun, kinds, model, common, made }: Noun<T>, args: readonly string[], io: Io): ExitCode {
  const request = readNewRequest(noun, kinds, common, args);
  const value = make(request);
  for (const assignment of textsOf(request, 'set')) setPath(model, value, assignment);
  const [libvirtVersion] = textsOf(request, 'libvirt-version');
  if (libvirtVersion !== undefined && !versionForm.pattern.test(libvirtVersion))
    throw new UsageError(`--libvirt-version ${libvirtVersion}: expected ${versionForm.expected}`);
  const findings = validate(model, value, libvirtVersion === undefined ? {} : { libvirtVersion });
  for (const finding of findings) io.error(`${line(finding)}\n`);
  if (findings.some(({ severity }) => severity === 'error')) return exit.found;
  const host = { text: (flag: string) => textsOf(request, flag)[0], texts: (flag: string) => textsOf(request, flag) };
  const document = write(model, value);
  io.out((made && hostScript(made(value), host)) ?? document);
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
