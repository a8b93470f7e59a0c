import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The release of this program, as its package says. */
export function programVersion(): string {
  // The package is the nearest folder above with this name; how far up depends on how the program was built.
  for (let folder = dirname(fileURLToPath(import.meta.url)); dirname(folder) !== folder; folder = dirname(folder)) {
    try {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
      if (name === 'libvirt-xml') return version;
    } catch {
      // Not here, then further up.
    }
  }
  return 'unknown';
}
