import { type Finding, type LintOptions, lint } from '../../lint/index.ts';
import { type InputFile, type ReadFile, readInputs } from '../files.ts';
import type { Fixed } from '../fix/fix-files.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { readLive } from '../live.ts';
import { formatNames, formats } from '../output/formats.ts';
import { countOf, numbered } from '../output/summary.ts';
import { programVersion } from '../package.ts';
import { progressOf } from '../progress.ts';
import { type LintRequest, readLintRequest } from '../settings/lint-request.ts';

export const usage = `Usage: libvirt-xml lint [options] [FILE|FOLDER|PATTERN|-] …

Says what is wrong with network, interface and domain documents: what libvirt refuses, what
it drops or takes otherwise, what fails at start. All files named are taken for one host.

What to lint, and how
  --connect URI            what a running libvirt has, such as qemu:///system, instead of files
  --libvirt-version X.Y.Z  judge as this release of libvirt does
  --host-facts FILE        facts about the host, as 'libvirt-xml facts' prints them
  --rule ID=SEVERITY       error, warning, info or off for one rule; may be repeated
  --config FILE            configuration to use; the nearest libvirt-xml.config.json when absent
  --no-config              use no configuration
  --stdin-path NAME        what to call standard input in findings

Fixing
  --fix                    make the fixes that are safe, in the files
  --fix-dry-run            print what --fix would change, as a diff
  --fix-type TYPE          safe or suggestion: which fixes to make; may be repeated

Output
  --format FORMAT          ${formatNames.join(', ')}; frame when absent
  --quiet                  print errors only
  --max-warnings N         end with 1 when there are more warnings than this

Ends with 0 when nothing is wrong, 1 when there are errors, 2 for wrong use or unreadable input.
`;

/** `libvirt-xml lint` */
export async function lintCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const progress = progressOf('Linting', io);
  const request = await readLintRequest(args, io);
  const { inputs, options } = await gather(request, io);
  const files = inputs.filter((input): input is ReadFile => 'text' in input);
  const unreadable = inputs.flatMap((input) => troubleWith(input, options));
  // Most runs fix nothing, and start faster without.
  const fixed = request.fix && (await (await import('../fix/fix-files.ts')).fixFiles(files, options, request.fix, io));
  const { files: final, findings: found } = fixed ?? { files, findings: lint(files, { ...options, onProgress: progress }) };
  progress.end();
  const findings = inOrderOf(inputs, [...unreadable, ...found]);
  if (fixed !== undefined && request.fix?.write === false) {
    const { diffOf } = await import('../fix/diff.ts');
    io.out(diffOf(fixed.changes, io.colors));
    const made = fixed.applied.length === 0 ? '' : `With ${numbered(fixed.applied.length, 'fix', 'fixes')}: `;
    io.error(`${made}${countOf(findings, inputs.length)}\n`);
  } else io.out(render(request, inputs, final, findings, fixed, io));

  if (fixed?.failed || unreadable.some(({ severity }) => severity === 'error')) return exit.trouble;
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  const warnings = count('warning');
  if (warnings <= request.maxWarnings) return count('error') > 0 ? exit.found : exit.clean;
  // Warnings may not be shown, and then nothing else says why this is no success.
  io.error(`libvirt-xml lint: ${numbered(warnings, 'warning')}, and --max-warnings allows ${request.maxWarnings}\n`);
  return exit.found;
}

/** Reads what is to be linted. A running libvirt tells some facts along; those that were given count more. */
async function gather(request: LintRequest, io: Io): Promise<{ inputs: InputFile[]; options: LintOptions }> {
  if (request.connect === undefined) return { inputs: await readInputs(request.names, io, request), options: request.options };
  const { inputs, facts } = await readLive(io, request.connect);
  return { inputs, options: { ...request.options, facts: { ...facts, ...request.options.facts } } };
}

/** What keeps a file from being read, as a finding. */
function troubleWith(input: InputFile, { rules }: LintOptions): Finding[] {
  const severity = rules?.['unreadable-file'] ?? 'error';
  if ('text' in input || severity === 'off') return [];
  const message = `cannot be read: ${input.problem}`;
  return [{ code: 'unreadable-file', severity, stage: 'advice', message, path: '/', file: input.path }];
}

/** Findings file by file, in the order the files were named. */
function inOrderOf(inputs: readonly InputFile[], findings: readonly Finding[]): Finding[] {
  const places = new Map(inputs.map(({ path }, index) => [path, index]));
  const placeOf = ({ file }: Finding): number => places.get(file) ?? inputs.length;
  return [...findings].sort((one, other) => placeOf(one) - placeOf(other));
}

function render(
  { format, quiet }: LintRequest,
  inputs: readonly InputFile[],
  files: readonly ReadFile[],
  findings: readonly Finding[],
  fixed: Fixed | undefined,
  io: Io,
): string {
  const report = {
    findings: quiet ? findings.filter(({ severity }) => severity === 'error') : findings,
    sources: new Map(files.map(({ path, text }) => [path, text])),
    files: inputs.map(({ path }) => path),
    ...(fixed && { fixed: fixed.applied }),
  };
  const options = {
    colors: io.colors,
    cwd: io.cwd,
    // Read from a file, and most formats do not print it.
    get version() {
      return programVersion();
    },
  };
  return formats[format](report, options);
}
