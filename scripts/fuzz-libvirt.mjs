// Asks a real libvirt about generated documents and reports where the linter disagrees; see test/fuzz/main.ts.
import { importTypeScript } from './run-typescript.mjs';

const { main } = await importTypeScript('test/fuzz/main.ts');
process.exitCode = await main(process.argv.slice(2));
