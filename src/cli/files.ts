import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { decode } from './decode.ts';
import type { Io } from './io.ts';

/** A file that was asked for: its text, or what keeps it from being read. */
export type InputFile = { path: string; text: string; encoding: string } | { path: string; problem: string };

/**
 * Reads what was named on the command line: files, folders (every `.xml` below), patterns such as `nets/**.xml`, and `-`
 * for standard input. A file is read once, however often it is named or linked to, as libvirt's `autostart` folders do.
 */
export async function readInputs(names: readonly string[], io: Io, stdinPath = '<stdin>'): Promise<InputFile[]> {
  const seen = new Set<string>();
  const inputs: InputFile[] = [];
  for (const name of names) {
    if (name === '-') {
      inputs.push(named(stdinPath, decode(await io.readStdin())));
      continue;
    }
    for (const path of await expand(name)) {
      const input = await readOnce(path, seen);
      if (input !== undefined) inputs.push(input);
    }
  }
  return inputs;
}

async function readOnce(path: string, seen: Set<string>): Promise<InputFile | undefined> {
  try {
    const real = await realpath(path);
    if (seen.has(real)) return undefined;
    seen.add(real);
    return named(path, decode(await readFile(real)));
  } catch (error) {
    return { path, problem: reasonOf(error) };
  }
}

function named(path: string, decoded: ReturnType<typeof decode>): InputFile {
  return { path, ...decoded };
}

/** The files a name stands for. */
async function expand(name: string): Promise<string[]> {
  const kind = await stat(name).catch(() => undefined);
  if (kind?.isDirectory()) return xmlFilesIn(name);
  if (kind === undefined && /[*?[\]{}]/.test(name)) {
    const found = (await glob(name, { onlyFiles: true, expandDirectories: false, dot: false })).sort();
    if (found.length > 0) return found;
  }
  return [name];
}

/** Every `.xml` file in a folder and the folders below it; real files before links to them. */
async function xmlFilesIn(folder: string): Promise<string[]> {
  const files: string[] = [];
  const links: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await xmlFilesIn(path)));
    else if (entry.name.endsWith('.xml')) ((await lstat(path)).isSymbolicLink() ? links : files).push(path);
  }
  return [...files, ...links];
}

/** Why the system would not do something, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist',
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    EISDIR: 'it is a folder',
    ELOOP: 'its links go round in circles',
    EMFILE: 'too many files are open',
  };
  return (code && reasons[code]) ?? (error instanceof Error ? error.message : String(error));
}
