import { describe, expect } from 'vitest';
import { type Assumed, reachability } from '../../src/host/index.ts';
import type { DomainInterface } from '../../src/interface/interface.ts';
import { checks } from './support/checks.ts';
import { Cleanup } from './support/cleanup.ts';
import type { Namespace } from './support/namespace.ts';
import { obstacleTo } from './support/obstacle.ts';
import { buildSite, plugIn, setHairpin } from './support/site.ts';
import { lanGuest, World, type WorldGuest } from './support/world.ts';

// Guests that are in the network outside, by a bridge of the host or by macvtap; libvirt only connects them.

const check = checks(await obstacleTo(['bridge', 'sysctl']));

describe('guests on a bridge of the host', () => {
  check('reach whom they are foretold to reach', async () => {
    const nic: DomainInterface = { type: 'bridge', source: { bridge: 'br0' } };
    const facts = { links: [{ name: 'eth0', master: 'br0' }], addresses: [{ link: 'br0', address: '10.1.0.2/24' }] };
    await inSite('br0', async (cleanup, site) => {
      const guest = (number: number): WorldGuest =>
        lanGuest(number, `g${number}`, nic, (namespace) => plugIn(site.host, 'br0', namespace, `port${number}`));
      const world = await World.create(cleanup, site, [guest(1), guest(2)]);
      expect(await world.measure('ipv4')).toEqual(world.foretell([], { facts }));
    });
  });
});

describe.concurrent('guests on one card by macvtap', () => {
  const pairs = [
    ['vepa', 'vepa'],
    ['bridge', 'bridge'],
    ['private', 'private'],
    ['bridge', 'vepa'],
    ['bridge', 'private'],
    ['vepa', 'private'],
  ] as const;

  for (const modes of pairs)
    for (const hairpin of [false, true])
      check(`in modes ${modes.join(' and ')}, the switch ${hairpin ? 'with' : 'without'} hairpin`, () =>
        expectAsForetold(modes, { hairpin }),
      );

  check('in mode private, the switch with hairpin: told not to meet the host, which it does once the host has spoken first', async () => {
    // The host's frames come back as those of a stranger, so its question for a hardware address gets to the guest; the guest's
    // own come back as those of one who is private, and are dropped. Nobody should build on that, so the answer stays no.
    await inSite(undefined, async (cleanup, site) => {
      await setHairpin(site, true);
      const guest = lanGuest(0, 'private', direct('private'), async (namespace) => void (await plug(site.host, 'private', namespace)));
      const world = await World.create(cleanup, site, [guest]);
      const told = world.foretell([], { assume: { hairpin: true } });
      expect(told).toEqual(['host to private: no', 'outside to private: yes', 'private to host: no', 'private to outside: yes']);
      expect(await world.measure('ipv4')).toContain('host to private: yes');
    });
  });

  for (const hairpin of [false, true])
    check(`in mode passthrough, the switch ${hairpin ? 'with' : 'without'} hairpin`, () => expectAsForetold(['passthrough'], { hairpin }));

  for (const second of ['passthrough', 'bridge'])
    check(`in mode passthrough and a second one in mode ${second}: the kernel refuses it`, async () => {
      await inSite(undefined, async (_, { host }) => {
        await host.run('ip', 'link', 'add', 'link', 'eth0', 'name', 'one', 'type', 'macvlan', 'mode', 'passthru');
        const { code } = await host.attempt('ip', [
          'link',
          'add',
          'link',
          'eth0',
          'name',
          'two',
          'type',
          'macvlan',
          'mode',
          kernelMode(second),
        ]);
        expect(code).not.toBe(0);
        const interfaces = ['passthrough', second].map((mode, index) => ({ guest: `g${index}`, interface: direct(mode) }));
        expect(reachability([], interfaces)[0]!.answer).toBe('impossible');
      });
    });
});

function direct(mode: string): DomainInterface {
  return { type: 'direct', source: { dev: 'eth0', mode } };
}

/** Gives a guest a share of the host's card; macvtap is this and a way into QEMU. */
function plug(host: Namespace, mode: string, guest: Namespace): Promise<string> {
  return host.run('ip', 'link', 'add', 'link', 'eth0', 'name', 'eth0', 'netns', guest.name, 'type', 'macvlan', 'mode', kernelMode(mode));
}

/** The kernel's word for a mode. */
function kernelMode(mode: string): string {
  return mode === 'passthrough' ? 'passthru' : mode;
}

/** Measures guests in these modes, one each, and compares. */
async function expectAsForetold(modes: readonly string[], assume: Assumed): Promise<void> {
  await inSite(undefined, async (cleanup, site) => {
    await setHairpin(site, assume.hairpin === true);
    const guests = modes.map((mode, index) =>
      lanGuest(index, `${mode}${index}`, direct(mode), async (guest) => void (await plug(site.host, mode, guest))),
    );
    const world = await World.create(cleanup, site, guests);
    // See the check on this below.
    const counts = (line: string): boolean => !assume.hairpin || !(line.includes('private') && line.includes('host'));
    expect((await world.measure('ipv4')).filter(counts)).toEqual(world.foretell([], { assume }).filter(counts));
  });
}

/** Does something in a site of its own. */
async function inSite(
  bridge: string | undefined,
  act: (cleanup: Cleanup, site: Awaited<ReturnType<typeof buildSite>>) => Promise<void>,
): Promise<void> {
  const cleanup = new Cleanup();
  try {
    await act(cleanup, await buildSite(cleanup, bridge === undefined ? {} : { bridge }));
  } finally {
    await cleanup.run();
  }
}
