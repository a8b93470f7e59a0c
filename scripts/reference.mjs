// Writes docs/reference/ from the declarations, the fixtures and the pages of rules.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript, root } from './run-typescript.mjs';

const { referencePages } = await importTypeScript('scripts/declared/reference.ts');
const pages = referencePages(root);
const folder = join(root, 'docs/reference');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
