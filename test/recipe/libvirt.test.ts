import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainInterface, network, stringify } from '../../src/index.ts';
import { recipes as interfaces } from './interface/recipes.ts';
import { recipes as networks } from './network/recipes.ts';

const samples = 5;
const installed = spawnSync('virsh', ['-c', 'test:///default', 'version']).status === 0;

/** What libvirt's driver for tests says to documents, its schema asked first: the lines that tell of errors. */
function refusals(command: string, documents: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'libvirt-xml-recipes-'));
  try {
    const lines = documents.map((document, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, document);
      return `${command} --file=${file} --validate\n`;
    });
    const { stdout, stderr } = spawnSync('virsh', ['-c', 'test:///default'], { input: lines.join(''), encoding: 'utf8' });
    // Otherwise nothing was asked at all.
    expect((stdout.match(/ defined from /g) ?? []).length + (stderr.match(/^error: Failed/gm) ?? []).length).toBe(documents.length);
    return stderr.split('\n').filter((line) => line.startsWith('error'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Debian's libvirt 9.0.0 was built without what every other 9.0.0 has. */
const knowsPasst = (): boolean => refusals('define', [guest("<interface type='user'><backend type='passt'/></interface>", 0)]).length === 0;

function guest(devices: string, index: number): string {
  return `<domain type='kvm'><name>g${index}</name><memory>65536</memory><os><type>hvm</type></os><devices>${devices}</devices></domain>`;
}

describe('libvirt itself defines', () => {
  it.for(networks)('networks: %s', ([, recipe, asked], { skip }) => {
    if (!installed) return skip('no virsh');
    const made = fc.sample(asked, samples).map((one, index) => {
      const { uuid: _, bridge, ...rest } = recipe(one);
      const isOwn = rest.forward?.mode !== 'bridge' && bridge !== undefined;
      // All of them are defined at once, and must not be in each other's way.
      return stringify(network, { ...rest, name: `n${index}`, ...(bridge && { bridge: isOwn ? { name: `virbr-${index}` } : bridge }) });
    });
    expect(refusals('net-define', made)).toEqual([]);
  });

  it.for(interfaces)('interfaces: %s', ([kind, recipe, asked], { skip }) => {
    if (!installed) return skip('no virsh');
    if (kind === 'passt' && !knowsPasst()) return skip('this libvirt has no passt');
    const made = fc.sample(asked, samples).map((one, index) => guest(stringify(domainInterface, recipe(one)), index));
    expect(refusals('define', made)).toEqual([]);
  });
});
