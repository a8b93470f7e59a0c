import { afterAll, describe, expect } from 'vitest';
import { type Command, type Firewall, hostView } from '../../src/host/index.ts';
import { networks } from './networks.ts';
import { checks } from './support/checks.ts';
import { Cleanup } from './support/cleanup.ts';
import { kernelLacks } from './support/kernel.ts';
import { Namespace } from './support/namespace.ts';
import { obstacleTo } from './support/obstacle.ts';
import { replay } from './support/replay.ts';

// Only newer releases use nftables. Whether they make these calls cannot be tried with an older one; that nft takes them can.
const obstacle = await obstacleTo(['nft', 'tc']);
const noChecksums = obstacle ?? (await kernelLacks('action csum', 'tc', 'actions', 'add', 'action', 'csum', 'ip', 'and', 'udp'));
const check = checks(obstacle);
const cleanup = new Cleanup();
afterAll(() => cleanup.run());

describe.concurrent.each(['10.4.0', '10.9.0', '11.0.0'])('the calls foretold of %s', (libvirtVersion) => {
  for (const [name, value] of Object.entries(networks)) {
    const { bridge, firewall } = hostView(value, { libvirtVersion });

    check(`are taken by nft: ${name}`, async () => {
      const namespace = await hostWith(bridge!.name);
      await replay(namespace, callsOf('nft', firewall!));
      const rules = (await namespace.run('nft', 'list', 'ruleset')).match(/counter/g) ?? [];
      expect(rules).toHaveLength(callsOf('nft', firewall!).filter(({ args }) => args.includes('rule')).length);
    });
  }
});

describe('the calls that fill in checksums', () => {
  check(
    'are taken by tc',
    async () => {
      const { bridge, firewall } = hostView(Object.values(networks)[0]!, { libvirtVersion: '11.0.0' });
      const namespace = await hostWith(bridge!.name);
      await replay(namespace, callsOf('tc', firewall!));
      expect(await namespace.run('tc', 'filter', 'show', 'dev', bridge!.name)).toContain('csum');
    },
    noChecksums,
  );
});

/** A host with the devices that rules speak of: they have to be there. */
async function hostWith(bridge: string): Promise<Namespace> {
  const namespace = await Namespace.create(cleanup, 'nft');
  for (const name of [bridge, 'eth0']) await namespace.run('ip', 'link', 'add', 'name', name, 'type', 'bridge');
  return namespace;
}

/** The calls of a program, without the one that asks for a table which is not there yet: libvirt expects it to fail. */
function callsOf(program: string, { setup, start }: Firewall): Command[] {
  return [...setup, ...start].filter((call) => call.program === program && call.args[0] !== 'list');
}
