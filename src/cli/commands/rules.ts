import { type KnownCode, knownCodes } from '../../lint/index.ts';
import { type ExitCode, exit, type Io, UsageError } from '../io.ts';
import { jsonText } from '../output/json-text.ts';
import { unknownName } from '../unknown-name.ts';
import { readWords } from '../words.ts';

export const usage = `Usage: libvirt-xml rules [--format text|json]

Lists what the linter may find. 'libvirt-xml explain-rule ID' tells more about one.
`;

const formats: Readonly<Record<string, () => string>> = { text: asText, json: asJson };

/** `libvirt-xml rules` */
export async function rulesCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = readWords({ args: [...args], options: { format: { type: 'string', default: 'text' } } });
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (format === undefined) throw new UsageError(unknownName('format', values.format, Object.keys(formats)));
  io.out(format());
  return exit.clean;
}

function asText(): string {
  const width = Math.max(...knownCodes.map(({ id }) => id.length));
  return knownCodes.map((code) => `${code.id.padEnd(width)}  ${severityOf(code).padEnd(7)}  ${code.summary}\n`).join('');
}

/** Without a severity of its own, it depends on the document. */
function severityOf({ severity, optIn }: KnownCode): string {
  return optIn ? 'off' : (severity ?? 'varies');
}

/** `docs/lint/json-format.md` describes it. */
function asJson(): string {
  return jsonText({ formatVersion: 1, rules: knownCodes });
}
