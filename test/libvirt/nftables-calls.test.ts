import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type Command, formatCommand, type HostOptions, hostView } from '../../src/host/index.ts';
import { network, stringify } from '../../src/index.ts';
import { compareVersions } from '../../src/model/version.ts';
import { networks } from './networks.ts';
import { callsOf } from './support/calls.ts';
import { checks } from './support/checks.ts';
import { Cleanup } from './support/cleanup.ts';
import { installedVersion, Libvirtd, obstacleToLibvirt } from './support/libvirtd.ts';
import { Namespace } from './support/namespace.ts';

// What a libvirt that writes its rules with nftables does: since 10.4.0, unless it is told otherwise.

const libvirtVersion = await installedVersion();
const tooOld = compareVersions(libvirtVersion, '10.4.0') < 0 ? `libvirt ${libvirtVersion} has iptables only` : undefined;
const obstacle = (await obstacleToLibvirt(['nft'])) ?? tooOld;
const check = checks(obstacle);
const options: HostOptions = { libvirtVersion, firewallBackend: 'nftables' };
const cleanup = new Cleanup();
let daemon: Libvirtd;
let isFirst = true;

beforeAll(async () => {
  if (obstacle !== undefined) return;
  // Not every kernel has what tc needs; what libvirt asks for shows all the same.
  daemon = await Libvirtd.start(cleanup, await Namespace.create(cleanup, 'nftables'), { idle: ['tc'], firewall: 'nftables' });
});
afterAll(() => cleanup.run());

describe('the calls of nft and tc are those that are foretold', () => {
  for (const [name, value] of Object.entries(networks)) {
    const { firewall, problems } = hostView(value, options);
    if (problems.length > 0) continue;

    check(name, async () => {
      const started = await daemon.callsDuring(() => daemon.virsh('net-create', daemon.document(stringify(network, value))));
      // The first network makes the table and its chains.
      const expected = texts([...(isFirst ? firewall!.setup : []), ...firewall!.start]);
      isFirst = false;
      expect(made(started)).toEqual(expected);
      const stopped = await daemon.callsDuring(() => daemon.virsh('net-destroy', value.name));
      expect(made(stopped)).toEqual(texts(firewall!.stop));
    });
  }
});

/** The calls that were made; the number of a rule is known only then. */
function made(calls: readonly string[]): string[] {
  return callsOf(calls, 'nft', 'tc').map((call) => call.replace(/ handle \d+$/, ' handle <handle>'));
}

function texts(commands: readonly Command[]): string[] {
  return commands.map((one) => formatCommand(one).replace("'<handle>'", '<handle>'));
}
