// Writes into the pages of the guide what their code and commands print now. Look at the difference before you keep it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript, root } from './run-typescript.mjs';

const { rewritten } = await importTypeScript('test/support/guide/rewrite.ts');
const named = process.argv.slice(2);
const pages = named.length > 0 ? named : ['README.md', ...readdirSync(join(root, 'docs/guide')).map((name) => `docs/guide/${name}`)];
for (const page of pages.filter((name) => name.endsWith('.md'))) {
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  const now = await rewritten(page, text);
  if (now !== text) writeFileSync(path, now);
}
