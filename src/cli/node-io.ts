import type { Io } from './io.ts';

/** Colours are for terminals, unless NO_COLOR or FORCE_COLOR say otherwise. */
function wantsColors(): boolean {
  const { NO_COLOR: none, FORCE_COLOR: force } = process.env;
  if (none !== undefined && none !== '') return false;
  if (force !== undefined && force !== '') return force !== '0';
  return process.stdout.isTTY === true && process.env['TERM'] !== 'dumb';
}

/** The surroundings of a real process. */
export function nodeIo(): Io {
  // Whoever reads the output may stop before its end, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
  return {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    async readStdin() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    colors: wantsColors(),
  };
}
