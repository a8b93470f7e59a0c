import { parseArgs } from 'node:util';
import { type Finding, type LintOptions, lint, type Severity } from '../../lint/index.ts';
import { type InputFile, readInputs } from '../files.ts';
import { type ExitCode, exit, type Io, UsageError } from '../io.ts';
import { formatNames, formats } from '../output/formats.ts';
import { programVersion } from '../package.ts';
import { unknownName } from '../unknown-name.ts';

export const usage = `Usage: libvirt-xml lint [options] [FILE|FOLDER|PATTERN|-] …

Says what is wrong with network, interface and domain documents: what libvirt refuses, what
it drops or takes otherwise, what fails at start. All files named are taken for one host.

  --format FORMAT          ${formatNames.join(', ')}; frame when absent
  --libvirt-version X.Y.Z  judge as this release of libvirt does
  --rule ID=SEVERITY       error, warning, info or off for one rule; may be repeated
  --quiet                  print errors only
  --max-warnings N         end with 1 when there are more warnings than this
  --stdin-path NAME        what to call standard input in findings

Ends with 0 when nothing is wrong, 1 when there are errors, 2 for wrong use or unreadable input.
`;

/** `libvirt-xml lint` */
export async function lintCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'frame' },
      'libvirt-version': { type: 'string' },
      rule: { type: 'string', multiple: true, default: [] },
      quiet: { type: 'boolean', default: false },
      'max-warnings': { type: 'string' },
      'stdin-path': { type: 'string' },
    },
  });
  const name = formatNames.find((one) => one === values.format);
  if (name === undefined) throw new UsageError(unknownName('format', values.format, formatNames));
  if (positionals.length === 0) throw new UsageError('name files or folders to lint, or - for standard input');
  const maxWarnings = values['max-warnings'] === undefined ? undefined : readCount('--max-warnings', values['max-warnings']);
  const options: LintOptions = { rules: readSeverities(values.rule) };
  if (values['libvirt-version'] !== undefined) options.libvirtVersion = readVersion(values['libvirt-version']);

  const inputs = await readInputs(positionals, io, { stdinPath: values['stdin-path'] });
  const files = inputs.filter((input) => 'text' in input);
  const findings = inOrderOf(inputs, [...inputs.flatMap(troubleWith), ...lint(files, options)]);
  const sources = new Map(files.map(({ path, text }) => [path, text]));
  const shown = values.quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  const report = { findings: shown, sources, files: inputs.map(({ path }) => path) };
  io.out(formats[name](report, { colors: io.colors, version: programVersion(), cwd: io.cwd }));
  if (files.length < inputs.length) return exit.trouble;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const failed = findings.some(({ severity }) => severity === 'error') || (maxWarnings !== undefined && warnings > maxWarnings);
  return failed ? exit.found : exit.clean;
}

/** What keeps a file from being read, as a finding. */
function troubleWith(input: InputFile): Finding[] {
  if ('text' in input) return [];
  return [
    {
      code: 'unreadable-file',
      severity: 'error',
      stage: 'advice',
      message: `cannot be read: ${input.problem}`,
      path: '/',
      file: input.path,
    },
  ];
}

/** Findings file by file, in the order the files were named. */
function inOrderOf(inputs: readonly InputFile[], findings: readonly Finding[]): Finding[] {
  const places = new Map(inputs.map(({ path }, index) => [path, index]));
  const placeOf = ({ file }: Finding): number => places.get(file) ?? inputs.length;
  return [...findings].sort((one, other) => placeOf(one) - placeOf(other));
}

function readSeverities(given: readonly string[]): Record<string, Severity | 'off'> {
  const severities: Record<string, Severity | 'off'> = {};
  for (const one of given) {
    const match = /^([\w-]+)=(error|warning|info|off)$/.exec(one);
    if (match === null) throw new UsageError(`--rule ${one}: expected ID=error, ID=warning, ID=info or ID=off`);
    severities[match[1]!] = match[2] as Severity | 'off';
  }
  return severities;
}

function readVersion(text: string): string {
  if (!/^\d+\.\d+(?:\.\d+)?$/.test(text)) throw new UsageError(`--libvirt-version ${text}: expected a release such as 9.0.0`);
  return text;
}

function readCount(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`${option} ${text}: expected a number`);
  return Number(text);
}
