// Writes schemas/: what editors know of configuration files and host facts, from the declarations that the program checks them by.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/settings/schemas.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  banner: { js: "import { createRequire as createRequireOf } from 'node:module';\nconst require = createRequireOf('/');" },
});
const { schemas } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
mkdirSync(join(root, 'schemas'), { recursive: true });
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(join(root, 'schemas', name), `${JSON.stringify(schema, undefined, 2)}\n`);
