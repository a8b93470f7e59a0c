// Runs beside the TypeScript of a page, in a process of its own: between the blocks of code it writes the files of the page and runs
// its commands, so that everything happens in the order of the page.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is left to do between blocks of code, by the number of the block. */
export type Task = { kind: 'shell'; script: string } | { kind: 'file'; path: string; text: string; steps: readonly string[] };

/** What came of a block. */
export interface Happened {
  index: number;
  /** What it printed, or what the file holds that was there already. */
  output?: string;
  /** Commands that did not end with 0: the line in the block, counted from 1, and the status. */
  ends?: { line: number; status: number }[];
}

const folder = process.env['GUIDE_FOLDER']!;
const tasks = JSON.parse(readFileSync(join(folder, 'tasks.json'), 'utf8')) as Record<string, Task>;
const happened: Happened[] = [];
let printed = '';

function print(chunk: unknown): boolean {
  printed += typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array).toString();
  return true;
}
process.stdout.write = print as typeof process.stdout.write;
process.on('exit', () => writeFileSync(join(folder, 'happened.json'), JSON.stringify(happened)));

/** Ends a block of code. */
export function ended(index: number): void {
  happened.push({ index, output: printed });
  printed = '';
}

/** Does what stands between blocks of code. */
export function between(index: number): void {
  const task = tasks[index]!;
  if (task.kind === 'shell') happened.push({ index, ...shell(task.script) });
  else happened.push({ index, ...file(task) });
}

function shell(script: string): { output: string; ends: { line: number; status: number }[] } {
  const path = join(folder, 'script');
  const log = join(folder, 'ends');
  writeFileSync(path, script);
  writeFileSync(log, '');
  const { stdout, status, error } = spawnSync('/bin/bash', [path], {
    encoding: 'utf8',
    timeout: 60_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error !== undefined) throw error;
  const ends = readFileSync(log, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ line: Number(line.split(' ')[1]), status: Number(line.split(' ')[0]) }));
  // `exit` is no command that fails, for bash.
  if (status !== null && status !== 0 && ends.at(-1)?.status !== status) ends.push({ line: script.trimEnd().split('\n').length, status });
  return { output: stdout, ends };
}

/** Writes a file, or looks at the one that is there. The steps of a workflow are run. */
function file({ path, text, steps }: Extract<Task, { kind: 'file' }>): Omit<Happened, 'index'> {
  if (existsSync(path)) return { output: readFileSync(path, 'utf8') };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return steps.length === 0 ? {} : { ends: steps.flatMap((step) => shell(step).ends) };
}
