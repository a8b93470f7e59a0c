import { afterAll, beforeAll, describe, expect } from 'vitest';
import { formatCommand, hostView } from '../../src/host/index.ts';
import { network, stringify } from '../../src/index.ts';
import type { Network } from '../../src/network/network.ts';
import type { Bandwidth } from '../../src/shared/bandwidth.ts';
import { callsOf } from './support/calls.ts';
import { checks } from './support/checks.ts';
import { Cleanup } from './support/cleanup.ts';
import { installedVersion, Libvirtd, obstacleToLibvirt } from './support/libvirtd.ts';
import { Namespace } from './support/namespace.ts';

const obstacle = await obstacleToLibvirt();
const libvirtVersion = await installedVersion();
const check = checks(obstacle);
const cleanup = new Cleanup();
let daemon: Libvirtd;

beforeAll(async () => {
  // Not every kernel has what tc needs; what libvirt asks for shows all the same.
  if (obstacle === undefined) daemon = await Libvirtd.start(cleanup, await Namespace.create(cleanup, 'limits'), { idle: ['tc'] });
});
afterAll(() => cleanup.run());

const limits: readonly Bandwidth[] = [
  { inbound: { average: 1000, peak: 2000, burst: 512 }, outbound: { average: 128, peak: 256, burst: 64 } },
  { inbound: { average: 1000 } },
  { inbound: { average: 5, burst: 7 } },
  { inbound: { average: 11718, peak: 12 } },
  { outbound: { average: 100, peak: 200 } },
  { inbound: { average: 70000 }, outbound: { average: 3, burst: 1 } },
  { outbound: { average: 5_000_000 } },
];

describe('limits on the traffic of a network are set with the calls that are foretold', () => {
  for (const [index, bandwidth] of limits.entries())
    check(JSON.stringify(bandwidth), async () => {
      const value: Network = { name: `limited${index}`, bridge: { name: `lx-limit${index}` }, bandwidth };
      const { start, stop } = hostView(value, { libvirtVersion, firewallBackend: 'iptables' }).bandwidth!;
      const started = await daemon.callsDuring(() => daemon.virsh('net-create', daemon.document(stringify(network, value))));
      expect(callsOf(started, 'tc')).toEqual(start.map(formatCommand));
      const stopped = await daemon.callsDuring(() => daemon.virsh('net-destroy', value.name));
      expect(callsOf(stopped, 'tc')).toEqual(stop.map(formatCommand));
    });
});
