import type { Cleanup } from './cleanup.ts';
import { connect, Namespace } from './namespace.ts';

/** A host and the outside, with a switch between them. */
export interface TestSite {
  /** Has `eth0`, 10.1.0.2 and fd01::2. */
  readonly host: Namespace;
  /** Has `eth0`, 10.1.0.1 and fd01::1, which is the host's router. */
  readonly outside: Namespace;
  /** Has a bridge with the ports `to-host` and `to-outside`. */
  readonly switch: Namespace;
}

/** The addresses of one side, of both families. */
export interface Addresses {
  readonly ipv4: string;
  readonly ipv6: string;
}

export const hostAddresses: Addresses = { ipv4: '10.1.0.2', ipv6: 'fd01::2' };
export const outsideAddresses: Addresses = { ipv4: '10.1.0.1', ipv6: 'fd01::1' };

/** Builds a site. With a bridge of the host's own, `eth0` is its port and it has the addresses. */
export async function buildSite(cleanup: Cleanup, { bridge }: { bridge?: string } = {}): Promise<TestSite> {
  const [host, outside, middle] = [
    await Namespace.create(cleanup, 'host'),
    await Namespace.create(cleanup, 'outside'),
    await Namespace.create(cleanup, 'switch'),
  ];
  await addBridge(middle, 'sw0');
  await connect({ namespace: host, device: 'eth0' }, { namespace: middle, device: 'to-host' });
  await connect({ namespace: outside, device: 'eth0' }, { namespace: middle, device: 'to-outside' });
  for (const port of ['to-host', 'to-outside']) await middle.run('ip', 'link', 'set', 'dev', port, 'master', 'sw0');
  if (bridge !== undefined) {
    await addBridge(host, bridge);
    await host.run('ip', 'link', 'set', 'dev', 'eth0', 'master', bridge);
  }
  await settle(outside, 'eth0', outsideAddresses);
  await settle(host, bridge ?? 'eth0', hostAddresses, outsideAddresses);
  for (const name of ['net.ipv4.ip_forward', 'net.ipv6.conf.all.forwarding']) await outside.run('sysctl', '-w', `${name}=1`);
  return { host, outside, switch: middle };
}

async function addBridge(namespace: Namespace, name: string): Promise<void> {
  await namespace.run('ip', 'link', 'add', 'name', name, 'type', 'bridge');
  await namespace.run('ip', 'link', 'set', 'dev', name, 'up');
}

/** Gives a device addresses, and a router to everything else. Addresses are used at once, without looking for others that have them. */
export async function settle(namespace: Namespace, device: string, { ipv4, ipv6 }: Addresses, router?: Addresses): Promise<void> {
  await namespace.run('ip', 'address', 'add', `${ipv4}/24`, 'dev', device);
  await namespace.run('ip', 'address', 'add', `${ipv6}/64`, 'dev', device, 'nodad');
  if (router === undefined) return;
  for (const via of [router.ipv4, router.ipv6]) await namespace.run('ip', 'route', 'add', 'default', 'via', via, 'dev', device);
}

/** Has the switch send frames of the host back where they came from, or not. */
export async function setHairpin(site: TestSite, on: boolean): Promise<void> {
  await site.switch.run('bridge', 'link', 'set', 'dev', 'to-host', 'hairpin', on ? 'on' : 'off');
}

/** Plugs a guest into a bridge of the host. */
export async function plugIn(host: Namespace, bridge: string, guest: Namespace, port: string): Promise<void> {
  await connect({ namespace: host, device: port }, { namespace: guest, device: 'eth0' });
  await host.run('ip', 'link', 'set', 'dev', port, 'master', bridge);
}
