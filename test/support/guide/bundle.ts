import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(import.meta.dirname, '../../..');

/** Makes a program that Node runs by itself of a module of this folder. */
export function bundle(name: string, outfile: string): void {
  const entryPoints = [join(root, 'test/support/guide', name)];
  // The library is the built one, as for those who have installed it.
  const alias = { 'libvirt-xml': join(root, 'dist/index.js') };
  buildSync({ entryPoints, outfile, alias, bundle: true, platform: 'node', format: 'esm', logLevel: 'silent' });
}
