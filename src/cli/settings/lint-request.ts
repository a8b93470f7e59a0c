import { resolve } from 'node:path';
import { type FixKind, type HostFacts, knownCodes, type LintOptions, type Severity } from '../../lint/index.ts';
import { listed } from '../../model/words.ts';
import { type Io, UsageError } from '../io.ts';
import { type FormatName, formatNames } from '../output/formats.ts';
import { unknownName } from '../unknown-name.ts';
import { readWords } from '../words.ts';
import { type FoundConfig, readConfig, severities } from './config.ts';
import { readHostFacts, versionForm } from './host-facts.ts';
import { ignoring } from './ignore.ts';

/** What the command line and the configuration together ask the linter to do. */
export interface LintRequest {
  /** What to read, starting from a folder. */
  names: readonly string[];
  from: string;
  stdinPath: string | undefined;
  isIgnored: (path: string) => boolean;
  /** The libvirt to ask instead of reading files. */
  connect: string | undefined;
  options: LintOptions;
  fix: { kinds: readonly FixKind[]; write: boolean } | undefined;
  format: FormatName;
  quiet: boolean;
  maxWarnings: number;
}

const fixKinds = ['safe', 'suggestion'] as const;

/**
 * Reads the command line, the configuration and the files they name. The command line wins.
 * @throws UsageError or Trouble for what makes no sense.
 */
export async function readLintRequest(args: readonly string[], io: Io): Promise<LintRequest> {
  const { values, positionals } = readWords({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      'libvirt-version': { type: 'string' },
      rule: { type: 'string', multiple: true, default: [] },
      'host-facts': { type: 'string' },
      connect: { type: 'string' },
      config: { type: 'string' },
      'no-config': { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      'fix-dry-run': { type: 'boolean', default: false },
      'fix-type': { type: 'string', multiple: true },
      quiet: { type: 'boolean', default: false },
      'max-warnings': { type: 'string' },
      'stdin-path': { type: 'string' },
    },
  });
  const { connect } = values;
  const fix = readFix(values.fix, values['fix-dry-run'], values['fix-type']);
  const format = readFormat(values.format);
  const maxWarnings = values['max-warnings'] === undefined ? Number.POSITIVE_INFINITY : readCount('--max-warnings', values['max-warnings']);
  const rules = readSeverities(values.rule);
  const version = values['libvirt-version'] === undefined ? undefined : readVersion(values['libvirt-version']);

  const config = values['no-config'] ? { folder: io.cwd } : await readConfig(values.config, io.cwd);
  const names = positionals.length > 0 || connect !== undefined ? positionals : (config.files ?? []);
  if (names.length === 0 && connect === undefined)
    throw new UsageError('name files or folders to lint, - for standard input, or --connect for what a running libvirt has');
  if (connect !== undefined && positionals.length > 0)
    throw new UsageError('--connect lints what libvirt has instead of files; name one or the other');
  if (fix !== undefined && connect !== undefined)
    throw new UsageError('--fix changes files; what a running libvirt has is changed with virsh edit and virsh net-edit');
  if (fix?.write && names.includes('-'))
    throw new UsageError('--fix cannot change standard input; --fix-dry-run prints what it would change');
  if (fix?.write === false && values.format !== undefined)
    throw new UsageError('--fix-dry-run prints a diff; --format does not go with it');
  const libvirtVersion = version ?? config.libvirtVersion;
  const facts = await factsFrom(values['host-facts'], config, io);
  return {
    names,
    from: positionals.length > 0 ? io.cwd : config.folder,
    stdinPath: values['stdin-path'],
    isIgnored: await ignoring(config.ignore ?? [], config.folder),
    connect,
    options: {
      rules: { ...config.rules, ...rules },
      ...(libvirtVersion !== undefined && { libvirtVersion }),
      ...(facts && { facts }),
    },
    fix,
    format,
    quiet: values.quiet,
    maxWarnings,
  };
}

/** The facts in the file that was named, or that the configuration names. */
export async function factsFrom(given: string | undefined, config: FoundConfig, io: Io): Promise<HostFacts | undefined> {
  if (given !== undefined) return readHostFacts(resolve(io.cwd, given), given);
  return config.hostFacts === undefined ? undefined : readHostFacts(resolve(config.folder, config.hostFacts), config.hostFacts);
}

function readFix(write: boolean, dryRun: boolean, types: readonly string[] | undefined): LintRequest['fix'] {
  if (!write && !dryRun) {
    if (types !== undefined) throw new UsageError('--fix-type goes with --fix or --fix-dry-run');
    return undefined;
  }
  const kinds = types?.flatMap((one) => one.split(',')) ?? ['safe'];
  const unknown = kinds.find((kind) => !isOneOf(fixKinds, kind));
  if (unknown !== undefined) throw new UsageError(`--fix-type ${unknown}: expected ${listed(fixKinds)}`);
  return { kinds: kinds as FixKind[], write: !dryRun };
}

function readFormat(name = 'frame'): FormatName {
  if (!isOneOf(formatNames, name)) throw new UsageError(unknownName('format', name, formatNames));
  return name;
}

function readSeverities(given: readonly string[]): Record<string, Severity | 'off'> {
  const result: Record<string, Severity | 'off'> = {};
  for (const one of given) {
    const [, id, severity] = /^([^=]+)=(.*)$/.exec(one) ?? [];
    if (id === undefined || !isOneOf(severities, severity))
      throw new UsageError(`--rule ${one}: expected ID=error, ID=warning, ID=info or ID=off`);
    const known = knownCodes.map((code) => code.id);
    if (!known.includes(id)) throw new UsageError(`--rule ${one}: ${unknownName('rule', id, known)}`);
    result[id] = severity;
  }
  return result;
}

/** A release as it was given on the command line. */
export function readVersion(text: string): string {
  if (!versionForm.pattern.test(text)) throw new UsageError(`--libvirt-version ${text}: expected ${versionForm.expected}`);
  return text;
}

function readCount(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${option} ${text}: expected a number`);
  return Number(text);
}

function isOneOf<Word extends string>(known: readonly Word[], word: string | undefined): word is Word {
  return (known as readonly (string | undefined)[]).includes(word);
}
