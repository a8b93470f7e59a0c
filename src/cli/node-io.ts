import type { Io, Outcome } from './io.ts';

/** Colours are for terminals, unless NO_COLOR or FORCE_COLOR say otherwise. */
function wantsColors(): boolean {
  const { NO_COLOR: none, FORCE_COLOR: force } = process.env;
  if (none !== undefined && none !== '') return false;
  if (force !== undefined && force !== '') return force !== '0';
  return process.stdout.isTTY === true && process.env['TERM'] !== 'dumb';
}

/** Whether what is printed is seen as it comes, and by nobody but a person. */
function isWatched(): boolean {
  return process.stdout.isTTY === true && process.stderr.isTTY === true && process.env['TERM'] !== 'dumb';
}

/** Runs a program. Its messages are asked for in English, because some of them are looked at, and names as they are. */
async function run(program: string, args: readonly string[]): Promise<Outcome | undefined> {
  // Most runs start no program, and start faster themselves without.
  const { execFile } = await import('node:child_process');
  return new Promise((resolve) => {
    const options = { env: { ...process.env, LC_ALL: 'C.UTF-8', LANGUAGE: '' }, maxBuffer: 256 * 2 ** 20, windowsHide: true };
    const child = execFile(program, [...args], options, (error, out, errors) => {
      if (error?.code === 'ENOENT') resolve(undefined);
      else if (error === null) resolve({ code: 0, out, error: errors });
      else resolve({ code: typeof error.code === 'number' ? error.code : 1, out, error: errors || error.message });
    });
    // Nobody is there to answer a question.
    child.stdin?.end();
  });
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
    ...(isWatched() && { status: (text: string) => void process.stderr.write(`\r${text}\x1b[K`) }),
    async readStdin() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    colors: wantsColors(),
    cwd: process.cwd(),
    run,
    sysFolder: '/sys',
  };
}
