import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const entries = ['src/index.ts', 'src/network.ts', 'src/domain/index.ts', 'src/domain/device-names.ts'];
const offered = entries.flatMap((entry) =>
  [...readFileSync(join(root, entry), 'utf8').matchAll(/\{([^}]*)\}/g)].flatMap(([, names]) => namesIn(names!)),
);

/** Classes that only gather what several shapes have in common. */
const bases = [
  'BootableDevice',
  'ControllerBase',
  'DeviceBase',
  'DeviceInfo',
  'DiskBase',
  'InterfaceBase',
  'PciAddressParts',
  'PlainDevice',
  'StorageSourceBase',
  'VirtioOptions',
];

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim().replace(/^type /, ''))
    .filter((name) => name !== '');
}

/** The types that the modules of one folder have. */
function typesIn(folder: string): string[] {
  return readdirSync(join(root, 'src', folder)).flatMap((file) => {
    const source = readFileSync(join(root, 'src', folder, file), 'utf8');
    const lists = [...source.matchAll(/^export type \{([^}]*)\}/gm)].flatMap(([, names]) => namesIn(names!));
    return [...lists, ...[...source.matchAll(/^export (?:type|class) (\w+)/gm)].map(([, name]) => name!)];
  });
}

describe('the public names', () => {
  it.each(['domain', 'interface', 'network', 'shared'])('name every type of src/%s', (folder) => {
    expect(typesIn(folder).filter((name) => !offered.includes(name) && !bases.includes(name))).toEqual([]);
  });

  it('are no names that browsers own, which resolve silently when an import is forgotten', ({ skip }) => {
    const compilers = join(root, 'node_modules/@typescript');
    const found = existsSync(compilers) ? readdirSync(compilers).map((name) => join(compilers, name, 'lib/lib.dom.d.ts')) : [];
    const browser = found.find((file) => existsSync(file));
    if (browser === undefined) return skip('the compiler has no declarations of browsers');
    const declared = readFileSync(browser, 'utf8').matchAll(/^(?:interface|type|declare (?:var|function)) (\w+)/gm);
    const owned = new Set([...declared].map(([, name]) => name));
    expect(owned).toContain('Document');
    expect(offered.filter((name) => owned.has(name))).toEqual([]);
  });
});
