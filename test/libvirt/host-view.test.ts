import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { formatCommand, type HostOptions, type HostView, hostView } from '../../src/host/index.ts';
import { network, stringify } from '../../src/index.ts';
import type { Network } from '../../src/network/network.ts';
import { networks } from './networks.ts';
import { callsOf, dnsmasqCalls } from './support/calls.ts';
import { checks } from './support/checks.ts';
import { Cleanup } from './support/cleanup.ts';
import { kernelLacks } from './support/kernel.ts';
import { installedVersion, Libvirtd, obstacleToLibvirt } from './support/libvirtd.ts';
import { Namespace } from './support/namespace.ts';
import { replay } from './support/replay.ts';
import { leadsToChain, rulesOf, stateOf } from './support/state.ts';

const obstacle = await obstacleToLibvirt(['iptables-save']);
const noFiltering =
  obstacle ?? (await kernelLacks('VLAN filtering of bridges', 'ip', 'link', 'set', 'dev', 'br0', 'type', 'bridge', 'vlan_filtering', '1'));
const check = checks(obstacle);
const cleanup = new Cleanup();
const options: HostOptions = { libvirtVersion: await installedVersion(), firewallBackend: 'iptables' };
let host: Namespace;
let daemon: Libvirtd;

beforeAll(async () => {
  if (obstacle !== undefined) return;
  host = await Namespace.create(cleanup, 'host');
  daemon = await Libvirtd.start(cleanup, host);
});
afterAll(() => cleanup.run());

check('the first network makes the chains, with the calls that are foretold', async () => {
  const first = Object.values(networks)[0]!;
  const { firewall } = hostView(first, options);
  const calls = await daemon.callsDuring(() => start(first));
  expect(callsOf(calls, 'iptables', 'ip6tables')).toEqual([...firewall!.setup, ...firewall!.start].map(formatCommand));
  const replica = await Namespace.create(cleanup, 'chains');
  await replay(replica, [...firewall!.setup, ...firewall!.start]);
  expect(await rulesOf(host)).toEqual(await rulesOf(replica));
  await daemon.virsh('net-destroy', first.name);
  expect((await rulesOf(host)).every(leadsToChain)).toBe(true);
});

for (const [name, value] of Object.entries(networks)) {
  const view = hostView(value, options);
  const link = view.bridge as Extract<HostView['bridge'], { created: true }>;

  if (view.problems.length > 0) {
    check(`${name}: does not start, since ${view.problems.join('; ')}`, async () => {
      await expect(start(value)).rejects.toThrow();
    });
    continue;
  }

  describe(name, () => {
    beforeAll(async () => {
      if (obstacle === undefined) calls = await daemon.callsDuring(() => start(value));
    });
    let calls: string[] = [];

    check('has the files of dnsmasq', async () => {
      expect(files()).toEqual(filesOf(view));
    });

    check('has dnsmasq started, or not', async () => {
      expect(dnsmasqCalls(calls)).toEqual(view.dnsmasq!.started ? dnsmasqCalls([formatCommand(view.dnsmasq!.command)]) : []);
    });

    check('has the calls of iptables', async () => {
      expect(callsOf(calls, 'iptables', 'ip6tables')).toEqual(view.firewall!.start.map(formatCommand));
    });

    check('has the settings of the kernel', async () => {
      const found = await Promise.all(view.sysctls.map(async ({ path }) => Number(await host.run('cat', path))));
      expect(found).toEqual(view.sysctls.map(({ value }) => value));
    });

    check('has the bridge', async () => {
      const { link: found } = await stateOf(host, link.name);
      const { mtu, stp, forwardDelay, vlanFiltering } = link;
      expect(found).toEqual({
        mac: value.mac?.address ?? expect.stringMatching(/^52:54:00:/),
        mtu,
        up: true,
        stp: Number(stp),
        forwardDelay: forwardDelay.inEffect * 100,
        vlanFiltering: Number(vlanFiltering),
      });
    });

    check('is the same on a host where the calls were made by hand', async () => {
      const found = await stateOf(host, link.name);
      const replica = await Namespace.create(cleanup, 'replica');
      const { addresses, routes, firewall } = view;
      await replay(replica, [...link.commands, ...[...addresses, ...routes].map(({ command }) => command)], found.link!.mac);
      await replay(replica, firewall!.setup);
      await replay(replica, firewall!.start);
      expect(found).toEqual(await stateOf(replica, link.name));
    });

    check('leaves nothing when it stops, with the calls that are foretold', async () => {
      const stopped = await daemon.callsDuring(() => daemon.virsh('net-destroy', value.name));
      expect(callsOf(stopped, 'iptables', 'ip6tables')).toEqual(view.firewall!.stop.map(formatCommand));
      expect(await stateOf(host, link.name)).toEqual({ link: undefined, addresses: [], routes: [], rules: [] });
    });
  });
}

check(
  'VLAN filtering is turned on where libvirt keeps the table of MAC addresses',
  async () => {
    const value: Network = { name: 'table', bridge: { name: 'lx-table', macTableManager: 'libvirt' } };
    await start(value);
    const { link } = await stateOf(host, 'lx-table');
    await daemon.virsh('net-destroy', value.name);
    expect(link!.vlanFiltering).toBe(Number(hostView(value, options).bridge!.vlanFiltering));
  },
  noFiltering,
);

/** Has libvirt start a network that this library has written. */
function start(value: Network): Promise<string> {
  return daemon.virsh('net-create', daemon.document(stringify(network, value)));
}

/** The files of dnsmasq that are there, by name. */
function files(): Record<string, string> {
  const folder = daemon.pathOf('/var/lib/libvirt/dnsmasq');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:conf|hostsfile|addnhosts)$/.test(name)) : [];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The files that are foretold, by name. */
function filesOf({ dnsmasq }: HostView): Record<string, string> {
  const { started, paths, conf, hostsfile, addnhosts } = dnsmasq!;
  return started ? { [basename(paths.conf)]: conf, [basename(paths.hostsfile)]: hostsfile, [basename(paths.addnhosts)]: addnhosts } : {};
}
