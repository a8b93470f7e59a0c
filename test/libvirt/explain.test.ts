import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { explain, type Sight } from '../../src/explain/index.ts';
import { network, stringify } from '../../src/index.ts';
import { networks } from './networks.ts';
import { checks } from './support/checks.ts';
import { Cleanup } from './support/cleanup.ts';
import { installedVersion, Libvirtd, obstacleToLibvirt } from './support/libvirtd.ts';
import { Namespace } from './support/namespace.ts';

// What a page says that the host will show, beside what a host with a real libvirt shows.

const obstacle = await obstacleToLibvirt(['brctl', 'iptables', 'sysctl', 'ps']);
const check = checks(obstacle);
const libvirtVersion = await installedVersion();
const cleanup = new Cleanup();
let host: Namespace;
let daemon: Libvirtd;

beforeAll(async () => {
  if (obstacle !== undefined) return;
  host = await Namespace.create(cleanup, 'explain');
  daemon = await Libvirtd.start(cleanup, host);
});
afterAll(() => cleanup.run());

describe.each(Object.entries(networks))('%s', (_, value) => {
  const text = stringify(network, value);
  const sights = explain([{ path: 'net.xml', text }], { libvirtVersion }).subjects[0]!.sights;
  const compared = sights.filter(({ command }) => /^(?:brctl|ip |sysctl|ip6?tables)/.test(command ?? ''));
  afterEach(async () => {
    if (obstacle === undefined) await daemon.virsh('net-destroy', value.name);
  });

  check('shows what was foretold', async () => {
    await daemon.virsh('net-create', daemon.document(text));
    const shown = await Promise.all(compared.map(({ command }) => host.run('sh', '-c', command!)));
    expect(shown.map(withoutGuests)).toEqual(compared.map(asForetold));
    expect(compared.length).toBeGreaterThan(3);
  });

  check('has as many processes of dnsmasq as was foretold', async () => {
    await daemon.virsh('net-create', daemon.document(text));
    // Without any on the machine ps ends with 1.
    const { stdout } = await host.attempt('ps', ['-C', 'dnsmasq', '-o', 'args=']);
    const lines = stdout.split('\n').filter((line) => line.includes(`/${value.name}.conf `));
    const foretold = sights.find(({ command }) => command?.startsWith('ps '))?.shows?.split('\n') ?? [];
    expect(lines.length).toBe(foretold.length);
  });
});

/** What a host shows, but for what comes and goes with guests, and what is made up at random. */
function withoutGuests(text: string): string {
  return text
    .replace(/ linkdown\b/g, '')
    .replace(/^(\S+ +)(?:DOWN|UP|UNKNOWN)\b/gm, '$1STATE')
    .replace(/(8000\.525400)[\da-f]{6}/g, '$1xxxxxx')
    .replace(/^fe80::.*\n?| fe80::\S+/gm, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ +$/gm, '')
    .trim();
}

function asForetold({ shows }: Sight): string {
  return withoutGuests(shows!.replace(/ +vnet0$/m, '').replace(/(8000\.525400)[x\da-f]{6}/g, '$1xxxxxx'));
}
