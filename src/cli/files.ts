import { readdir, readFile, readlink, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { type Decoded, decode } from './decode.ts';
import type { Io } from './io.ts';

/** A document that was asked for and has a text. */
export interface ReadFile {
  /** What to call it. */
  path: string;
  text: string;
  /** How the text was written, such as `utf-8`. */
  encoding: string;
  /** Where it lies, links followed; absent for what is no file. */
  file?: string;
}

/** What was asked for: a text, or what keeps it from being read. */
export type InputFile = ReadFile | { path: string; problem: string };

/** How inputs are read. */
export interface ReadOptions {
  /** What to call standard input. */
  stdinPath?: string | undefined;
  /** The folder that names start from, where it is not the one the program runs in. */
  from?: string | undefined;
  /** Whether to leave out a file that nobody named by itself, by its absolute path. */
  isIgnored?: ((path: string) => boolean) | undefined;
}

/**
 * Reads what was named: files, folders (every `.xml` below), patterns such as `nets/**.xml`, and `-` for standard input. A
 * file is read once, however often it is named or linked to, as libvirt's `autostart` folders do.
 */
export async function readInputs(names: readonly string[], io: Io, options: ReadOptions = {}): Promise<InputFile[]> {
  const { stdinPath = '<stdin>', from = io.cwd, isIgnored = () => false } = options;
  const seen = new Set<string>();
  const inputs: InputFile[] = [];
  for (const name of names) {
    if (name === '-') {
      inputs.push(named(stdinPath, decode(await io.readStdin())));
      continue;
    }
    for (const { path, problem } of await expand(name, from, isIgnored)) {
      const shown = from === io.cwd || isAbsolute(path) ? path : relative(io.cwd, resolve(from, path));
      const input = problem === undefined ? await readOnce(shown, resolve(from, path), seen) : { path: shown, problem };
      if (input !== undefined) inputs.push(input);
    }
  }
  return inputs;
}

async function readOnce(path: string, place: string, seen: Set<string>): Promise<InputFile | undefined> {
  // What a process is handed in a pipe has no other name.
  const file = await realpath(place).catch(() => place);
  if (seen.has(file)) return undefined;
  seen.add(file);
  try {
    return { ...named(path, decode(await readFile(file))), file };
  } catch (error) {
    const target = await readlink(place).catch(() => undefined);
    const missing = target !== undefined && (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { path, problem: missing ? `it is a link to ${target}, which does not exist` : reasonOf(error) };
  }
}

function named(path: string, decoded: Decoded): InputFile {
  return { path, ...decoded };
}

/** A path that a name stands for, or what is wrong with it. */
interface Expanded {
  path: string;
  isLink?: boolean;
  problem?: string;
}

/** What a name stands for. */
async function expand(name: string, from: string, isIgnored: (path: string) => boolean): Promise<Expanded[]> {
  const kind = await stat(resolve(from, name)).catch(() => undefined);
  const wanted = ({ path }: Expanded): boolean => !isIgnored(resolve(from, path));
  if (kind?.isDirectory()) {
    const found = (await xmlFilesIn(name, from)).filter(wanted);
    // What links lead to is better known by its own name.
    return [...found.filter(({ isLink }) => !isLink), ...found.filter(({ isLink }) => isLink)];
  }
  if (kind === undefined && /[*?[\]{}]/.test(name)) {
    // Most runs name files and folders, and start faster without.
    const { glob } = await import('tinyglobby');
    const found = await glob(name, { cwd: from, onlyFiles: true, expandDirectories: false, dot: false });
    const sorted = found.sort().map((path) => ({ path }));
    return sorted.length === 0 ? [{ path: name, problem: 'no file matches it' }] : sorted.filter(wanted);
  }
  return [{ path: name }];
}

/**
 * Every `.xml` file in a folder and the folders below it. Folders whose names start with a dot belong to other programs.
 * libvirt's `autostart` says again what lies beside it, and in a copy of `/etc/libvirt` its links lead elsewhere or nowhere.
 */
async function xmlFilesIn(folder: string, from: string, beside: ReadonlySet<string> = new Set()): Promise<Expanded[]> {
  const files: Expanded[] = [];
  try {
    const entries = await readdir(resolve(from, folder), { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const repeated = entry.name === 'autostart' ? entries.map(({ name }) => name) : [];
        files.push(...(await xmlFilesIn(path, from, new Set(repeated))));
      } else if (beside.has(entry.name)) {
      } else if (entry.name.endsWith('.xml') && (entry.isFile() || entry.isSymbolicLink())) {
        files.push({ path, isLink: entry.isSymbolicLink() });
      }
    }
  } catch (error) {
    return [{ path: folder, problem: reasonOf(error) }];
  }
  return files;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'it does not exist',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go round in circles',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
  ENAMETOOLONG: 'its name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

/** Why the system would not do something, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return (code && reasons[code]) ?? (error instanceof Error ? error.message : String(error));
}
