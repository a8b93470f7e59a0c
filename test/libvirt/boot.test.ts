import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { contains, parseRange } from '../../src/address/index.ts';
import { type AddressPlan, addressPlan, effectiveInterface, reachability } from '../../src/host/index.ts';
import { network, stringify } from '../../src/index.ts';
import type { DomainInterface } from '../../src/interface/interface.ts';
import { isolatedNetwork, natNetwork } from '../../src/recipe/index.ts';
import { checks } from './support/checks.ts';
import { Cleanup } from './support/cleanup.ts';
import { bootGuest, type CardReport, type GuestCard } from './support/guest/guest.ts';
import { guestParts } from './support/guest/parts.ts';
import { Libvirtd, obstacleToLibvirt } from './support/libvirtd.ts';
import type { Namespace } from './support/namespace.ts';
import { buildSite, outsideAddresses } from './support/site.ts';

// A guest with a card in each of two networks, which are made from a few options and written by this library.

const nat = natNetwork({ name: 'boot-nat', subnet: '192.168.240.0/24', mtu: 1400, seed: 'boot-nat' });
const reserved = { mac: '52:54:00:aa:bb:02', ip: '192.168.241.77', name: 'small' };
const isolated = isolatedNetwork({ name: 'boot-isolated', subnet: '192.168.241.0/24', reservations: [reserved], seed: 'boot-isolated' });
const networks = [nat, isolated];

const plans = networks.map((one): AddressPlan => addressPlan(one)[0]!);
const [natCard, isolatedCard] = [cardIn(nat.name, '52:54:00:aa:bb:01'), cardIn(isolated.name, reserved.mac)];
const outside = outsideAddresses.ipv4;

const parts = await partsOrObstacle();
const check = checks(typeof parts === 'string' ? parts : undefined);
const cleanup = new Cleanup();
let host: Namespace;
let daemon: Libvirtd;
let [inNat, inIsolated]: CardReport[] = [];

beforeAll(async () => {
  if (typeof parts === 'string') return;
  ({ host } = await buildSite(cleanup));
  daemon = await Libvirtd.start(cleanup, host);
  for (const value of networks) await daemon.virsh('net-create', daemon.document(stringify(network, value)));
  const cards: GuestCard[] = [
    { interface: natCard, pings: [plans[0]!.gateway, outside] },
    { interface: isolatedCard, pings: [plans[1]!.gateway] },
  ];
  [inNat, inIsolated] = await bootGuest(cleanup, daemon, parts, cards);
});
afterAll(() => cleanup.run());

describe('a guest that is booted', () => {
  check('gets an address inside the range of a NAT network, and a router', async () => {
    const { gateway, pool } = plans[0]!;
    const { ip = 'no lease', mask, router, dns } = inNat!.lease;
    expect(pool.map(({ first, last }) => contains(parseRange(first, last)!, ip))).toContain(true);
    expect({ mask, router, dns }).toEqual({ mask: '24', router: gateway, dns: gateway });
    expect(await daemon.virsh('net-dhcp-leases', nat.name)).toContain(`${ip}/24`);
  });

  check('reaches its gateway and the outside through it, as foretold', async () => {
    expect(inNat!.answered).toEqual([plans[0]!.gateway, outside]);
    const foretold = reachability(networks, [{ guest: 'small', interface: natCard }]).filter(({ from }) => from.kind === 'guest');
    expect(foretold.map(({ to, answer }) => [to.kind, answer])).toEqual([
      ['host', 'yes'],
      ['outside', 'yes'],
    ]);
  });

  check('has a device on the host with the packet size of the network, which the guest learns by DHCP alone', async () => {
    const { mtu, target } = effectiveInterface(natCard, { networks }).view;
    const [, tap = ''] = new RegExp(`^ *(\\S+) +network +${nat.name} `, 'm').exec(await daemon.virsh('domiflist', 'small')) ?? [];
    expect(tap).toMatch(new RegExp(`^${target!.replace('%d', '\\d+')}$`));
    expect(await host.ip('link', 'show', 'dev', tap)).toMatchObject([{ mtu, master: nat.bridge!.name }]);
    expect([mtu, inNat!.lease['mtu'], inNat!.mtu]).toEqual([1400, '1400', 1500]);
  });

  check('gets the address that is reserved for it in an isolated network, and no router', async () => {
    const { ip, router } = inIsolated!.lease;
    expect({ mac: inIsolated!.mac, ip, router }).toEqual({ mac: reserved.mac, ip: reserved.ip, router: undefined });
    expect(inIsolated!.answered).toEqual([plans[1]!.gateway]);
  });
});

function cardIn(name: string, mac: string): DomainInterface {
  return { type: 'network', source: { network: name }, mac: { address: mac }, model: { type: 'virtio' } };
}

async function partsOrObstacle(): ReturnType<typeof guestParts> {
  const obstacle = await obstacleToLibvirt(['qemu-system-x86_64', 'apt-get', 'dpkg-deb', 'sysctl']);
  if (obstacle !== undefined) return obstacle;
  if (!existsSync('/dev/net/tun')) return 'there is no /dev/net/tun, which guests are plugged in with';
  return guestParts();
}
