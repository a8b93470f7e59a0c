import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the package once before all tests, so that those which run the program as users do never run an old one. */
export function setup(): void {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build.mjs')], { stdio: 'inherit' });
}
