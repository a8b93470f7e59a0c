import { generateMac } from '../../address/index.ts';
import { macPrefixNames } from '../../address/mac-prefix.ts';
import { readInputs } from '../files.ts';
import { type ExitCode, exit, type Io, UsageError } from '../io.ts';
import { readWords } from '../words.ts';

export const usage = `Usage: libvirt-xml mac [options]

Prints MAC addresses for guests, one a line, that none of the documents named uses.

  --count N              how many; 1 when absent
  --seed NAME            the same addresses each time for the same name, such as that of a guest
  --index N              which address of the seed comes first; 0 when absent
  --prefix PREFIX        ${macPrefixNames.join(', ')}, or the first bytes such as 52:54:00:ab;
                         kvm when absent
  --taken FILE|FOLDER|-  documents whose addresses are not to be used; may be repeated
`;

const macs = /(?<![\da-f:])(?:[\da-f]{1,2}:){5}[\da-f]{1,2}(?![\da-f:])/gi;

/** `libvirt-xml mac` */
export async function macCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readWords({
    args: [...args],
    allowPositionals: true,
    options: {
      count: { type: 'string', default: '1' },
      seed: { type: 'string' },
      index: { type: 'string', default: '0' },
      prefix: { type: 'string' },
      taken: { type: 'string', multiple: true, default: [] },
    },
  });
  const inputs = await readInputs([...values.taken, ...positionals], io);
  const unreadable = inputs.find((input) => 'problem' in input);
  if (unreadable !== undefined) throw new UsageError(`${unreadable.path} cannot be read: ${(unreadable as { problem: string }).problem}`);
  // Wherever an address stands in a document, somebody has it or means to; so nothing has to be well-formed here.
  const taken = inputs.flatMap((input) => ('text' in input ? (input.text.match(macs) ?? []) : []));
  const options = {
    count: readNumber('--count', values.count),
    index: readNumber('--index', values.index),
    taken,
    ...(values.seed !== undefined && { seed: values.seed }),
    ...(values.prefix !== undefined && { prefix: values.prefix }),
  };
  try {
    io.out(
      generateMac(options)
        .map((mac) => `${mac}\n`)
        .join(''),
    );
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
  return exit.clean;
}

function readNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${option} ${text}: expected a number`);
  return Number(text);
}
