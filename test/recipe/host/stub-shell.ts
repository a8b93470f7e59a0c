import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { HostStep } from '../../../src/recipe/index.ts';

/** What a script did. */
export interface ScriptRun {
  code: number | null;
  error: string;
  /** Each call with its words, in order. */
  calls: string[][];
  /** What stands in the files of the steps, by path. */
  files: Record<string, string | undefined>;
}

/** A stub writes down its words, with a character between them that no word has. */
const stub = `#!/bin/sh\nprintf '%s\\0' "\${0##*/}" "$@" >> "$STUB_LOG"\nprintf '\\036\\0' >> "$STUB_LOG"\n`;

/**
 * Runs a script made of steps with nothing in its PATH but stubs. Its files go to a folder of their own.
 * @param write Makes the script of steps whose files are in that folder.
 */
export function runWithStubs(steps: readonly HostStep[], write: (steps: readonly HostStep[]) => string, shell = '/bin/sh'): ScriptRun {
  const folder = mkdtempSync(join(tmpdir(), 'libvirt-xml-steps-'));
  try {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const programs = steps.flatMap((step) => [
      ...('command' in step ? [step.command] : []),
      ...step.undo,
      ...(step.check ? [step.check.command] : []),
    ]);
    for (const program of new Set(programs.map(([name]) => name))) {
      writeFileSync(join(bin, program), stub);
      chmodSync(join(bin, program), 0o755);
    }
    for (const real of ['cat', 'install']) {
      rmSync(join(bin, real), { force: true });
      symlinkSync(spawnSync('/bin/sh', ['-c', `command -v ${real}`], { encoding: 'utf8' }).stdout.trim(), join(bin, real));
    }
    const moved = steps.map(
      (step): HostStep => ('file' in step ? { ...step, file: { ...step.file, path: join(folder, 'root', step.file.path) } } : step),
    );
    for (const step of moved) if ('file' in step) mkdirSync(dirname(step.file.path), { recursive: true });
    const log = join(folder, 'log');
    writeFileSync(log, '');
    const { status, stderr } = spawnSync(shell, ['-s'], {
      input: write(moved),
      encoding: 'utf8',
      cwd: folder,
      env: { PATH: bin, STUB_LOG: log },
    });
    const calls = readFileSync(log, 'utf8')
      .split('\u001e\0')
      .slice(0, -1)
      .map((call) => call.split('\0').slice(0, -1));
    const files = Object.fromEntries(
      steps.flatMap((step) => ('file' in step ? [[step.file.path, readIfThere(join(folder, 'root', step.file.path))]] : [])),
    );
    return { code: status, error: stderr, calls, files };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
