import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/libvirt-xml/guide');
const { exports: entries } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, { default?: string }>;
};
/** The built modules by the names that users import them by. */
const modules = Object.entries(entries).flatMap(([name, { default: path }]) =>
  path === undefined ? [] : [[name.replace('.', 'libvirt-xml'), join(root, path)] as const],
);

/** A code block of a page, and what the page says that it prints. */
export interface Block {
  readonly language: 'ts' | 'sh';
  readonly code: string;
  /** Line of the page that it starts in. */
  readonly line: number;
  /** The ```text block behind it, if that is the next one. */
  readonly expected: string | undefined;
}

/** The blocks of a page that can be run: all ```ts, and those ```sh that call the program. */
export function blocksOf(text: string): Block[] {
  const all = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1]!,
    code: match[2]!,
    line: text.slice(0, match.index).split('\n').length,
  }));
  return all.flatMap(({ language, code, line }, index) => {
    const next = all[index + 1];
    const expected = next?.language === 'text' ? next.code : undefined;
    const isRun = language === 'ts' || (language === 'sh' && /^libvirt-xml /m.test(code));
    return isRun ? [{ language: language as 'ts' | 'sh', code, line, expected }] : [];
  });
}

/** A folder that programs of a page run in, gone in the end. */
export function scratch(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'libvirt-xml-guide-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs blocks of TypeScript as one module of a user's, and gives what each printed. */
export async function runTypeScript(name: string, blocks: readonly Block[]): Promise<string[]> {
  const printed = blocks.map(() => '');
  let current = 0;
  const hooks = {
    start: (index: number) => {
      current = index;
    },
    print: (...values: unknown[]) => {
      printed[current] += `${format(...values)}\n`;
    },
  };
  const key = `guide of ${name}`;
  const prelude = `const { start: $start, print: $print } = globalThis[${JSON.stringify(key)}]; const console = { log: $print };\n`;
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `${name}-${process.pid}.mjs`);
  await build({
    stdin: { contents: prelude + blocks.map(({ code }, index) => `$start(${index});\n${code}`).join(''), loader: 'ts', resolveDir: root },
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    alias: Object.fromEntries([...modules].reverse()),
    logLevel: 'silent',
  });
  Object.assign(globalThis, { [key]: hooks });
  try {
    await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
    Reflect.deleteProperty(globalThis, key);
  }
  return printed;
}

/** Runs a block in a shell that finds the built program, and gives what it printed. */
export function runShell(folder: string, code: string): { printed: string; status: number | null } {
  const bin = join(folder, '.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'libvirt-xml'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli/bin.js')}" "$@"\n`);
  chmodSync(join(bin, 'libvirt-xml'), 0o755);
  const { stdout, status } = spawnSync('sh', ['-c', `exec 2>&1\n${code}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env['PATH']}` },
  });
  return { printed: stdout, status };
}

/** What the compiler says of pages' TypeScript, each page one module; nothing when all is well. */
export function typeErrors(pages: Readonly<Record<string, readonly Block[]>>): string {
  const folder = join(cache, `types-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  for (const [name, blocks] of Object.entries(pages)) {
    writeFileSync(join(folder, `${name}.ts`), `${blocks.map(({ code }) => code).join('')}\nexport {};\n`);
  }
  const options = {
    compilerOptions: {
      strict: true,
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023'],
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      noEmit: true,
      skipLibCheck: true,
      paths: Object.fromEntries(modules.map(([name, path]) => [name, [path.replace(/\.js$/, '.d.ts')]])),
    },
    include: ['*.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/lib/tsc.js'), '-p', folder], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
