import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './io.ts';
import { unknownName } from './unknown-name.ts';

/**
 * Reads the words of a command line, as `parseArgs` does.
 * @throws UsageError for an option that there is not, with the one that may be meant.
 */
export function readWords<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node's own message goes on about arguments that start with a dash.
    const [, option] = /^Unknown option '(.+?)'/.exec((error as Error).message) ?? [];
    if (option === undefined) throw error;
    const known = Object.entries(config.options ?? {}).map(([name, { short }]) => (option.startsWith('--') ? `--${name}` : `-${short}`));
    throw new UsageError(unknownName('option', option, known));
  }
}
