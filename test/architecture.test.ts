import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

interface Import {
  from: string;
  to: string;
}

/** What the modules import, by path from `src`, or by package name. */
const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8');
  const targets = [...text.matchAll(/(?:^(?:import|export)\b[^'"]*?from |\bimport\(|^import )'([^']+)'/gm)].map(([, target]) => target!);
  return targets.map((to) => ({ from: file, to: to.startsWith('.') ? relative(source, join(source, dirname(file), to)) : to }));
});

/** What each folder may import from, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  xml: [],
  shell: [],
  address: [],
  model: ['xml'],
  codecs: ['model', 'address', 'xml'],
  shared: ['codecs', 'model'],
  network: ['shared', 'codecs', 'model'],
  interface: ['shared', 'codecs', 'model'],
  domain: ['interface', 'shared', 'codecs', 'model'],
  document: ['model', 'xml'],
  builder: ['model', 'xml'],
  lint: ['document', 'domain', 'interface', 'network', 'shared', 'model', 'xml', 'address'],
  recipe: ['document', 'domain', 'interface', 'network', 'shared', 'model', 'address', 'lint', 'shell'],
  host: ['domain', 'interface', 'network', 'shared', 'model', 'address', 'shell'],
  explain: ['host', 'recipe', 'lint', 'domain', 'interface', 'network', 'shared', 'model', 'xml', 'address', 'shell'],
  cli: ['explain', 'recipe', 'host', 'lint', 'builder', 'document', 'domain', 'interface', 'network', 'shared', 'model', 'xml', 'address'],
};

/** The doors to packages: the only module, or folder, that imports each. */
const doors: Readonly<Record<string, string>> = {
  'fast-xml-parser': 'xml/structure.ts',
  'ip-num': 'address/number.ts',
  xmlbuilder2: 'builder/',
  tinyglobby: 'cli/files.ts',
};

const folderOf = (path: string): string => path.split('/')[0]!;

it('imports go one way', () => {
  const wrong = imports.filter(({ from, to }) => {
    if (!to.endsWith('.ts') || !from.includes('/') || folderOf(from) === folderOf(to)) return false;
    return !allowed[folderOf(from)]?.includes(folderOf(to));
  });
  expect(wrong).toEqual([]);
});

it('each package has one door', () => {
  const packages = imports.filter(({ to }) => !to.endsWith('.ts') && !to.startsWith('node:'));
  for (const { from, to } of packages) {
    const name = Object.keys(doors).find((one) => to === one || to.startsWith(`${one}/`));
    if (from.startsWith('cli/') && name === undefined) continue;
    expect(name, `${from} imports ${to}`).toBeDefined();
    expect(from.startsWith(doors[name!]!), `${from} imports ${to}`).toBe(true);
  }
});

it('only the command line uses Node', () => {
  expect(imports.filter(({ from, to }) => to.startsWith('node:') && !from.startsWith('cli/'))).toEqual([]);
});

it('the public modules say "any" nowhere', () => {
  const lines = files.flatMap((file) =>
    readFileSync(join(source, file), 'utf8')
      .split('\n')
      .filter((line, index, all) => /[:<|] ?any\b|\bas any\b/.test(line) && !/biome-ignore/.test(all[index - 1] ?? ''))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(lines.filter((line) => !/^\S+: (?:\*|\/\/|\/\*\*)/.test(line))).toEqual([]);
});

describe('the core runs in a browser:', () => {
  it.each([
    'index.ts',
    'network.ts',
    'domain/index.ts',
    'lint/index.ts',
    'address/index.ts',
    'recipe/index.ts',
    'host/index.ts',
    'explain/index.ts',
  ])('%s needs nothing of Node', async (entry) => {
    const { outputFiles, metafile } = await build({
      entryPoints: [join(source, entry)],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      minify: true,
      metafile: true,
      write: false,
    });
    expect(Object.keys(metafile.inputs).filter((input) => input.includes('node:'))).toEqual([]);
    const { gzipSync } = await import('node:zlib');
    const bytes = outputFiles[0]!.contents;
    process.stdout.write(
      `${entry}: ${Math.round(bytes.length / 1000)} kB minified, ${Math.round(gzipSync(bytes).length / 1000)} kB gzipped\n`,
    );
    expect(outputFiles[0]!.text).not.toMatch(/from ?"node:|require\("node:/);
  });

  it('networks load nothing of guests', async () => {
    const { metafile } = await build({
      entryPoints: [join(source, 'network.ts')],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      metafile: true,
      write: false,
    });
    expect(Object.keys(metafile.inputs).filter((input) => /src\/(?:domain|interface|lint)\//.test(input))).toEqual([]);
  });

  it.each(['libvirt-xml', 'libvirt-xml/network'])('a program that imports networks from %s carries no guests', async (name) => {
    const { outputFiles } = await build({
      stdin: { contents: `import { network, parse } from '${name}'; console.log(parse(network, ''))`, resolveDir: root },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      // The package by its own name, as it is built.
      conditions: ['default'],
      write: false,
    });
    const { text } = outputFiles[0]!;
    expect(text).toContain('macTableManager');
    expect(text).not.toContain('freePageReporting');
  });

  it('recipes load neither rules nor devices nor what reads documents', async () => {
    const { metafile } = await build({
      entryPoints: [join(source, 'recipe/index.ts')],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      metafile: true,
      write: false,
    });
    const forbidden = /src\/(?:lint\/(?!support\/)|domain\/|xml\/(?:read|structure)|builder\/)/;
    expect(Object.keys(metafile.inputs).filter((input) => forbidden.test(input))).toEqual([]);
  });

  it('linting does not load the builder', async () => {
    const { metafile } = await build({
      entryPoints: [join(source, 'lint/index.ts')],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      metafile: true,
      write: false,
    });
    expect(Object.keys(metafile.inputs).filter((input) => input.includes('xmlbuilder2'))).toEqual([]);
  });
});
