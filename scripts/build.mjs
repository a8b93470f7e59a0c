// Builds dist/: declarations by the compiler, one module for each entry by esbuild. Few modules load faster than many.
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const { exports, bin, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

rmSync(join(root, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/lib/tsc.js'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});

const entries = [...Object.values(exports).map((one) => one.default), ...Object.values(bin)].filter((path) => path?.endsWith('.js'));
await build({
  absWorkingDir: root,
  entryPoints: entries.map((path) => path.replace('dist/', 'src/').replace(/\.js$/, '.ts')),
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: [...Object.keys(dependencies), 'node:*'],
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
});
for (const path of Object.values(bin)) chmodSync(join(root, path), 0o755);
