// Asks a real libvirt about generated documents and reports where the linter disagrees; see test/fuzz/main.ts.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'node_modules/.cache/libvirt-xml');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, 'fuzz.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['test/fuzz/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const { main } = await import(pathToFileURL(outfile).href);
process.exitCode = await main(process.argv.slice(2));
