import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The text of a file that comes with this program, or `undefined` when it does not. */
export function packageFile(path: string): string | undefined {
  const folder = packageFolder();
  return folder === undefined ? undefined : readIfThere(join(folder, path));
}

/** The release of this program, as its package says. */
export function programVersion(): string {
  const text = packageFile('package.json');
  return text === undefined ? 'unknown' : (JSON.parse(text) as { version: string }).version;
}

/** The package is the nearest folder above with this name; how far up depends on how the program was built. */
function packageFolder(): string | undefined {
  for (let folder = dirname(fileURLToPath(import.meta.url)); dirname(folder) !== folder; folder = dirname(folder)) {
    const text = readIfThere(join(folder, 'package.json'));
    if (text !== undefined && (JSON.parse(text) as { name?: string }).name === 'libvirt-xml') return folder;
  }
  return undefined;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
