// Writes schemas/: what editors know of configuration files and host facts, from the declarations that the program checks them by.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript, root } from './run-typescript.mjs';

const { schemas } = await importTypeScript('src/cli/settings/schemas.ts');
mkdirSync(join(root, 'schemas'), { recursive: true });
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(join(root, 'schemas', name), `${JSON.stringify(schema, undefined, 2)}\n`);
