import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Family } from '../../src/address/index.ts';
import { hostView } from '../../src/host/index.ts';
import { network, stringify } from '../../src/index.ts';
import { compareVersions } from '../../src/model/version.ts';
import type { Network } from '../../src/network/network.ts';
import { checks } from './support/checks.ts';
import { Cleanup } from './support/cleanup.ts';
import { installedVersion, Libvirtd, obstacleToLibvirt } from './support/libvirtd.ts';
import { type Namespace, sleep } from './support/namespace.ts';
import { replay } from './support/replay.ts';
import { type Addresses, buildSite, hostAddresses, plugIn, setHairpin, type TestSite } from './support/site.ts';
import { lanGuest, World, type WorldGuest } from './support/world.ts';

// Networks in all modes at once, with guests in each of them and one beside them on the host's card.

const modes: Readonly<Record<string, Network['forward']>> = {
  nat: { mode: 'nat' },
  nat6: { mode: 'nat', nat: { ipv6: true } },
  'nat-eth0': { mode: 'nat', dev: 'eth0' },
  route: { mode: 'route' },
  'route-eth0': { mode: 'route', dev: 'eth0' },
  open: { mode: 'open' },
  isolated: undefined,
};
const names = Object.keys(modes);

/** An address in the subnets of a network. */
function addressIn(name: string, last: number): Addresses {
  const number = names.indexOf(name);
  return { ipv4: `192.168.${230 + number}.${last}`, ipv6: `fd02:${number}::${last}` };
}

const networks = Object.entries(modes).map(([name, forward]): Network => {
  const { ipv4, ipv6 } = addressIn(name, 1);
  const ips = [
    { address: ipv4, prefix: 24 },
    { family: 'ipv6', address: ipv6, prefix: 64 },
  ];
  // Without the spanning tree protocol ports forward at once.
  return { name, ...(forward && { forward }), bridge: { name: `lx-${name}`, stp: false }, ips };
});

/** The guests: two plain ones and two that are kept apart in the first network, one in each other one, and one beside them. */
function guestsOf(host: Namespace): WorldGuest[] {
  const inside = (name: string, last: number, isolated: boolean): WorldGuest => ({
    name: `${name}-${last}`,
    interface: { type: 'network', source: { network: name }, ...(isolated && { port: { isolated } }) },
    addresses: addressIn(name, last),
    router: addressIn(name, 1),
    host: addressIn(name, 1),
    connect: async (namespace) => {
      const port = `p${last}-${name}`;
      await plugIn(host, `lx-${name}`, namespace, port);
      // As libvirt does for <port isolated='yes'/>.
      if (isolated) await host.run('bridge', 'link', 'set', 'dev', port, 'isolated', 'on');
    },
  });
  const beside = (number: number, mode: string): WorldGuest =>
    lanGuest(number, mode, { type: 'direct', source: { dev: 'eth0', mode } }, async (namespace) => {
      // macvtap is this and a way into QEMU.
      await host.run('ip', 'link', 'add', 'link', 'eth0', 'name', 'eth0', 'netns', namespace.name, 'type', 'macvlan', 'mode', mode);
    });
  return [
    ...[2, 3, 4, 5].map((last) => inside('nat', last, last > 3)),
    ...names.slice(1).map((name) => inside(name, 2, false)),
    beside(1, 'bridge'),
  ];
}

const obstacle = await obstacleToLibvirt(['bridge', 'sysctl', 'nft']);
const installed = await installedVersion();
const check = checks(obstacle);

type Start = (cleanup: Cleanup, host: Namespace) => Promise<void>;
const withNftables: [string, string, Start] =
  compareVersions(installed, '10.4.0') >= 0
    ? [`libvirt ${installed} and nftables`, installed, (cleanup, host) => startNetworks(cleanup, host, 'nftables')]
    : ['calls by hand as foretold of libvirt 11.0.0, and nftables', '11.0.0', makeNetworks];

describe.each<[string, string, Start]>([
  [`libvirt ${installed} and iptables`, installed, (cleanup, host) => startNetworks(cleanup, host, 'iptables')],
  withNftables,
])('who reaches whom, with %s', (_, libvirtVersion, start) => {
  const cleanup = new Cleanup();
  let site: TestSite;
  let world: World;

  beforeAll(async () => {
    if (obstacle !== undefined) return;
    site = await buildSite(cleanup);
    await start(cleanup, site.host);
    world = await World.create(cleanup, site, guestsOf(site.host));
    // Addresses of IPv6 are looked for on the link before they are used.
    await sleep(2500);
  });
  afterAll(() => cleanup.run());

  for (const family of ['ipv4', 'ipv6'] as const)
    for (const hasRoute of [false, true])
      for (const hairpin of [false, true])
        check(
          `over ${family}, ${hasRoute ? 'with' : 'without'} a route back, the switch ${hairpin ? 'with' : 'without'} hairpin`,
          async () => {
            await setHairpin(site, hairpin);
            await setRoutes(site.outside, family, hasRoute);
            const assume = { hairpin, 'return-route': hasRoute };
            expect(await world.measure(family)).toEqual(world.foretell(networks, { family, libvirtVersion, assume }));
          },
        );
});

async function startNetworks(cleanup: Cleanup, host: Namespace, firewall: 'iptables' | 'nftables'): Promise<void> {
  // Not every kernel has what tc needs to fill in checksums, and nobody here asks for an address.
  const daemon = await Libvirtd.start(cleanup, host, { firewall, idle: ['tc'] });
  for (const value of networks) await daemon.virsh('net-create', daemon.document(stringify(network, value)));
}

async function makeNetworks(_: Cleanup, host: Namespace): Promise<void> {
  const views = networks.map((value) => hostView(value, { libvirtVersion: '11.0.0' }));
  await replay(
    host,
    views[0]!.firewall!.setup.filter(({ args }) => args[0] !== 'list'),
  );
  for (const [index, { bridge, sysctls, addresses, firewall }] of views.entries()) {
    await replay(host, (bridge as Extract<typeof bridge, { created: true }>).commands, `52:54:00:00:00:0${index}`);
    for (const { name, value } of sysctls) await host.run('sysctl', '-w', `${name}=${value}`);
    await replay(
      host,
      firewall!.start.filter(({ program }) => program === 'nft'),
    );
    await replay(
      host,
      addresses.map(({ command }) => command),
    );
  }
}

/** Gives the outside routes to the guests by way of the host, or takes them away. */
async function setRoutes(outside: Namespace, family: Family, on: boolean): Promise<void> {
  const via = on ? ['via', hostAddresses[family]] : ['dev', 'lo'];
  for (const name of names) {
    const subnet = `${addressIn(name, 0)[family]}/${family === 'ipv4' ? 24 : 64}`;
    if (on) await outside.run('ip', 'route', 'replace', subnet, ...via);
    else await outside.attempt('ip', ['route', 'delete', subnet]);
  }
}
