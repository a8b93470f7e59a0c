import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io, Outcome } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

/** What stands around a run of the program; nothing of what really does is seen. */
export interface Surroundings {
  cwd?: string;
  stdin?: string | Uint8Array;
  colors?: boolean;
  sysFolder?: string;
  /** What programs answer, by the whole command line; those that no line starts with are not installed. */
  programs?: Readonly<Record<string, string | Partial<Outcome>>>;
  /** Runs programs in earnest. */
  run?: Io['run'];
}

export interface Ran {
  code: number;
  out: string;
  error: string;
}

/** Runs the program in this process. */
export async function cli(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { cwd = '/nonexistent', stdin = '', colors = false, sysFolder = '/nonexistent', programs = {} } = surroundings;
  const ran = { code: 0, out: '', error: '' };
  ran.code = await main(args, {
    out(text) {
      ran.out += text;
    },
    error(text) {
      ran.error += text;
    },
    readStdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    colors,
    cwd,
    sysFolder,
    run: surroundings.run ?? answering(programs),
  });
  return ran;
}

function answering(programs: NonNullable<Surroundings['programs']>): Io['run'] {
  return async (program, words) => {
    const line = [program, ...words].join(' ');
    const answer = programs[line];
    if (answer === undefined) {
      const isInstalled = Object.keys(programs).some((known) => known.split(' ')[0] === program);
      return isInstalled ? { code: 1, out: '', error: `error: nobody expected '${line}'\n` } : undefined;
    }
    return typeof answer === 'string' ? { code: 0, out: answer, error: '' } : { code: 0, out: '', error: '', ...answer };
  };
}

/** A folder with some files for one test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'libvirt-xml-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Documents that are often needed. */
export const good = '<network>\n  <name>good</name>\n</network>\n';
/** One error with a safe fix, on line 5, column 36. */
export const reversed = `<network>
  <name>reversed</name>
  <ip address='10.0.0.1' prefix='24'>
    <dhcp>
      <range start='10.0.0.9' end='10.0.0.2'/>
    </dhcp>
  </ip>
</network>
`;
export const mended = reversed.replace("start='10.0.0.9' end='10.0.0.2'", "start='10.0.0.2' end='10.0.0.9'");
/** One warning without a fix. */
export const doubtful = '<network>\n  <name>doubtful</name>\n  <colour/>\n</network>\n';

/** A network under another name: one host has no two of one name. */
export function named(name: string, text: string): string {
  return text.replace(/<name>.*<\/name>/, `<name>${name}</name>`);
}
