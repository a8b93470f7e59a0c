import { execFile } from 'node:child_process';

/** What became of a program. */
export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  /** What it exited with; -1 when it could not be started or did not end by itself. */
  readonly code: number;
}

export interface RunOptions {
  /** What the program reads. */
  readonly input?: string;
  /** How long it may take, in milliseconds; a minute when absent. */
  readonly timeout?: number;
}

/** Runs a program to its end, whatever that is. */
export function attempt(program: string, args: readonly string[], { input = '', timeout = 60_000 }: RunOptions = {}): Promise<Result> {
  return new Promise((resolve) => {
    const child = execFile(
      program,
      args,
      { timeout, maxBuffer: 1 << 26, env: { ...process.env, LC_ALL: 'C' } },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ stdout, stderr: stderr === '' && error !== null ? error.message : stderr, code });
      },
    );
    // A program that ends without reading is no reason to end here.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/**
 * Runs a program that has to succeed, and gives what it printed.
 * @throws Error with what it complained of.
 */
export async function run(program: string, args: readonly string[], options?: RunOptions): Promise<string> {
  const { code, stdout, stderr } = await attempt(program, args, options);
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')}: exit status ${code}: ${stderr.trim()}`);
  return stdout;
}
