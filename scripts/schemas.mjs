// Writes schemas/: what editors know of configuration files and host facts, and how models look as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript, root } from './run-typescript.mjs';

const { schemas } = await importTypeScript('src/cli/settings/schemas.ts');
const { modelSchemas } = await importTypeScript('scripts/declared/index.ts');
mkdirSync(join(root, 'schemas'), { recursive: true });
for (const [name, schema] of Object.entries({ ...schemas, ...modelSchemas(root) }))
  writeFileSync(join(root, 'schemas', name), `${JSON.stringify(schema, undefined, 2)}\n`);
