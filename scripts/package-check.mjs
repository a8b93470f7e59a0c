// Run in a project that has nothing but the installed package: every entry imports, and the program runs.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const { exports, bin } = JSON.parse(readFileSync('node_modules/libvirt-xml/package.json', 'utf8'));
for (const entry of Object.keys(exports).filter((name) => !/\.json$|\*/.test(name))) {
  const module = await import(entry.replace('.', 'libvirt-xml'));
  if (Object.keys(module).length === 0) throw new Error(`${entry} exports nothing`);
  process.stdout.write(`${entry.replace('.', 'libvirt-xml')} exports ${Object.keys(module).length} names\n`);
}

const schema = readFileSync(new URL(import.meta.resolve('libvirt-xml/schemas/network.schema.json')), 'utf8');
if (JSON.parse(schema).$defs.NetworkIp === undefined) throw new Error('the schema of networks has no NetworkIp');

const { network, parse, stringify } = await import('libvirt-xml');
const text = '<network>\n  <name>lab</name>\n</network>\n';
if (stringify(network, parse(network, text)) !== text) throw new Error('a network does not come back as it was');

writeFileSync('lab.xml', text);
for (const name of Object.keys(bin))
  process.stdout.write(execFileSync('npx', ['--no-install', name, 'lint', 'lab.xml'], { encoding: 'utf8' }));
