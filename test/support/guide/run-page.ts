import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { moduleOf, type Page } from './blocks.ts';
import { bundle } from './bundle.ts';
import { type Programs, writePrograms } from './programs.ts';
import type { Happened, Task } from './runtime.ts';
import { stepsOfWorkflow } from './workflow.ts';

const root = join(import.meta.dirname, '../../..');

/** What came of a page: by the number of the block. */
export interface PageRun {
  readonly happened: ReadonlyMap<number, Happened>;
  /** What ended it early, if anything did. */
  readonly failure?: string;
}

/**
 * Runs a page from its first block to its last in an empty folder, as somebody would who has installed the package there. Its commands
 * see the programs of `programs.ts` and nothing else of the machine.
 */
export async function runPage(page: Page, programs: Programs = {}): Promise<PageRun> {
  const folder = mkdtempSync(join(tmpdir(), 'libvirt-xml-guide-'));
  try {
    const place = join(folder, 'here');
    install(place);
    const bin = join(folder, 'bin');
    writePrograms(page.path, bin, folder, programs);
    writeFileSync(join(folder, 'tasks.json'), JSON.stringify(tasksOf(page)));
    writeFileSync(join(folder, 'prelude'), `exec 2>&1\nset -o pipefail\ntrap 'echo "$? $LINENO" >> ${folder}/ends' ERR\n`);
    bundle('runtime.ts', join(folder, 'runtime.mjs'));
    writeFileSync(join(place, 'page.mjs'), compiled(page, join(folder, 'runtime.mjs')));
    const failure = await runModule(place, {
      PATH: bin,
      HOME: folder,
      TMPDIR: folder,
      BASH_ENV: join(folder, 'prelude'),
      GUIDE_FOLDER: folder,
      LC_ALL: 'C.UTF-8',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Kim',
      GIT_AUTHOR_EMAIL: 'kim@example.org',
      GIT_COMMITTER_NAME: 'Kim',
      GIT_COMMITTER_EMAIL: 'kim@example.org',
    });
    const results = join(folder, 'happened.json');
    const happened = existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as Happened[]) : [];
    return { happened: new Map(happened.map((one) => [one.index, one])), ...(failure !== undefined && { failure }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder of somebody who has the built package, and what pages use besides. The fixtures are there for the README. */
export function install(place: string): void {
  mkdirSync(join(place, 'node_modules/@xmldom'), { recursive: true });
  mkdirSync(join(place, 'node_modules/@types'));
  symlinkSync(root, join(place, 'node_modules/libvirt-xml'));
  for (const name of ['@xmldom/xmldom', '@types/node', 'ajv', 'xmlbuilder2'])
    symlinkSync(join(root, 'node_modules', name), join(place, 'node_modules', name));
  for (const name of ['dist', 'fixtures']) symlinkSync(join(root, name), join(place, name));
}

function tasksOf(page: Page): Record<number, Task> {
  const tasks: Record<number, Task> = {};
  for (const [index, { role, text }] of page.blocks.entries()) {
    if (role.kind === 'shell') tasks[index] = { kind: 'shell', script: text };
    if (role.kind === 'file') tasks[index] = { kind: 'file', path: role.path, text, steps: stepsOfWorkflow(role.path, text) };
  }
  return tasks;
}

/** The module of a page, which runs everything else between its blocks of code. */
function compiled(page: Page, runtime: string): string {
  const source = moduleOf(page, ({ role }, index) =>
    role.kind === 'code' ? `;$guide.ended(${index});` : role.kind === 'output' ? '' : `;$guide.between(${index});`,
  );
  const { code } = transformSync(`import * as $guide from ${JSON.stringify(runtime)};${source}`, {
    loader: 'ts',
    format: 'esm',
    target: 'node20.10',
    sourcemap: 'inline',
    sourcefile: page.path,
  });
  return code;
}

function runModule(place: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--enable-source-maps', 'page.mjs'], { cwd: place, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.on('close', (code) => resolve(code === 0 ? undefined : complaint.slice(0, 3000) || `exit status ${code}`));
  });
}
