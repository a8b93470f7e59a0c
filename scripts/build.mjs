// Builds dist/: declarations by the compiler, and as few modules as possible by esbuild, because few load faster than many.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { importTypeScript, root } from './run-typescript.mjs';

const { exports, bin, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

rmSync(join(root, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/lib/tsc.js'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});

// Editors show comments and no options, so units, defaults and releases go into the comments of the declarations.
const { hoverTexts } = await importTypeScript('scripts/declared/index.ts');
const withFacts = hoverTexts(root);
for (const file of readdirSync(join(root, 'dist'), { recursive: true }).filter((one) => one.endsWith('.d.ts'))) {
  const path = join(root, 'dist', file);
  writeFileSync(path, withFacts(readFileSync(path, 'utf8')));
}

const shared = {
  absWorkingDir: root,
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'node20',
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
};
const sources = (paths) => paths.map((path) => path.replace('dist/', 'src/').replace(/\.js$/, '.ts'));

// fast-xml-parser and ip-num take several times as long to load from their own many modules as when they are part of one.
// xmlbuilder2 stays outside: what `build` gives is to fit the builders of whoever calls it.
const entries = Object.values(exports).map((one) => one.default);
const library = await build({
  ...shared,
  entryPoints: sources(entries.filter(Boolean)),
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: Object.keys(dependencies),
  chunkNames: 'chunks/[hash]',
});

const program = await build({
  ...shared,
  entryPoints: sources(Object.values(bin)),
  platform: 'node',
  chunkNames: 'cli/chunks/[hash]',
  banner: { js: "import { createRequire as createRequireOf } from 'node:module';\nconst require = createRequireOf(import.meta.url);" },
});
for (const path of Object.values(bin)) chmodSync(join(root, path), 0o755);
const inputs = [library, program].flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync(join(root, 'dist/LICENSES.txt'), licensesOf(inputs));

/** The licences of the packages that the library and the program have copies of. */
function licensesOf(inputs) {
  const packages = new Set(inputs.map((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]).filter(Boolean));
  return [...packages]
    .sort()
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = existsSync(folder) && readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}
