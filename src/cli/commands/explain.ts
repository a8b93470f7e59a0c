import { resolve } from 'node:path';
import { type Explanation, explain, explanationJson, explanationMarkdown, explanationText, type TextStyle } from '../../explain/index.ts';
import { type InputFile, type ReadFile, readInputs } from '../files.ts';
import { type ExitCode, exit, type Io, UsageError } from '../io.ts';
import { readLive } from '../live.ts';
import { type Paint, painter } from '../paint.ts';
import { readConfig } from '../settings/config.ts';
import { ignoring } from '../settings/ignore.ts';
import { factsFrom, readVersion } from '../settings/lint-request.ts';
import { unknownName } from '../unknown-name.ts';
import { readWords } from '../words.ts';

export const usage = `Usage: libvirt-xml explain [options] [FILE|FOLDER|PATTERN|-] …

Says in plain words what network, interface and domain documents mean: what libvirt assumes, who
gets which addresses and reaches whom, what the host will show, what to run and what to check, with
the linter's findings in place. All files named are taken for one host.

  --connect URI            what a running libvirt has, such as qemu:///system, instead of files
  --libvirt-version X.Y.Z  explain what this release of libvirt does
  --host-facts FILE        facts about the host, as 'libvirt-xml facts' prints them
  --config FILE            configuration to use; the nearest libvirt-xml.config.json when absent
  --no-config              use no configuration
  --stdin-path NAME        what to call standard input
  --format FORMAT          text, markdown or json; text when absent

Ends with 0 when nothing is wrong, 1 when the linter finds errors, 2 for wrong use or unreadable input.
`;

const styles: Readonly<Record<TextStyle, Parameters<Paint>[0]>> = {
  heading: 'bold',
  title: 'bold',
  code: 'cyan',
  yes: 'green',
  no: 'red',
  if: 'yellow',
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
  dim: 'dim',
};

const formats: Readonly<Record<string, (explanation: Explanation, io: Io) => string>> = {
  text: (explanation, { colors }) => {
    const paint = painter(colors);
    return explanationText(explanation, { paint: (style, text) => paint(styles[style], text) });
  },
  markdown: (explanation) => explanationMarkdown(explanation),
  json: (explanation) => explanationJson(explanation),
};

/** `libvirt-xml explain` */
export async function explainCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readWords({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'libvirt-version': { type: 'string' },
      'host-facts': { type: 'string' },
      connect: { type: 'string' },
      config: { type: 'string' },
      'no-config': { type: 'boolean', default: false },
      'stdin-path': { type: 'string' },
    },
  });
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (format === undefined) throw new UsageError(unknownName('format', values.format, Object.keys(formats)));
  const { connect } = values;
  if (positionals.length === 0 && connect === undefined)
    throw new UsageError('name files or folders to explain, - for standard input, or --connect for what a running libvirt has');
  if (positionals.length > 0 && connect !== undefined)
    throw new UsageError('--connect explains what libvirt has instead of files; name one or the other');
  const version = values['libvirt-version'] === undefined ? undefined : readVersion(values['libvirt-version']);

  const config = values['no-config'] ? { folder: io.cwd } : await readConfig(values.config, io.cwd);
  const given = await factsFrom(values['host-facts'], config, io);
  const live = connect === undefined ? undefined : await readLive(io, connect);
  const isIgnored = await ignoring(config.ignore ?? [], resolve(config.folder));
  const inputs = live?.inputs ?? (await readInputs(positionals, io, { stdinPath: values['stdin-path'], isIgnored }));
  const libvirtVersion = version ?? config.libvirtVersion;
  const facts = live === undefined ? given : { ...live.facts, ...given };
  const explanation = explain(inputs.filter(isRead), {
    ...(libvirtVersion !== undefined && { libvirtVersion }),
    ...(facts && { facts }),
    ...(config.rules && { rules: config.rules }),
    defined: live !== undefined,
  });
  io.out(format(explanation, io));

  const unread = inputs.flatMap((input) => (isRead(input) ? [] : [input]));
  for (const { path, problem } of unread) io.error(`libvirt-xml explain: ${path} cannot be read: ${problem}\n`);
  if (unread.length > 0) return exit.trouble;
  return explanation.subjects.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? exit.found : exit.clean;
}

function isRead(input: InputFile): input is ReadFile {
  return 'text' in input;
}
