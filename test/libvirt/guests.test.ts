import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type Domain, domain } from '../../src/domain/index.ts';
import { parse, stringify } from '../../src/index.ts';
import { guest } from '../../src/recipe/index.ts';
import { bios, guestOptions, uefi } from '../recipe/guest/options.ts';
import { checks } from './support/checks.ts';
import { Cleanup } from './support/cleanup.ts';
import { Libvirtd, obstacleToLibvirt } from './support/libvirtd.ts';
import { Namespace } from './support/namespace.ts';
import { obstacleTo } from './support/obstacle.ts';
import { run } from './support/run.ts';

// Guests from random options, defined with validation: libvirt keeps all of them, and adds devices where they were expected.

const obstacle = await obstacleToLibvirt(['qemu-system-x86_64']);
const hasTpm = (await obstacleTo(['swtpm'])) === undefined;
const check = checks(obstacle);
const cleanup = new Cleanup();
let daemon: Libvirtd;
/** Debian 13 has it in a package of its own. */
let hasSpice = true;

beforeAll(async () => {
  if (obstacle !== undefined) return;
  daemon = await Libvirtd.start(cleanup, await Namespace.create(cleanup, 'host'));
  hasSpice = (await daemon.virsh('domcapabilities')).includes('<value>spice</value>');
});
afterAll(() => cleanup.run());

describe('a guest from a few options', () => {
  for (const sample of fc.sample(guestOptions(bios), { seed: 9, numRuns: 60 })) {
    const options = hasTpm ? sample : { ...sample, tpm: false };
    check(JSON.stringify(options), async () => {
      const made = guest(hasSpice || options.graphics === undefined ? options : { ...options, graphics: 'vnc' });
      const kept = await defined(made);
      expect(lost(made, kept)).toEqual([]);
      expect(freePorts(kept)).toBe(kept.os!.type!.machine!.includes('q35') ? (options.sparePorts ?? 8) : 0);
    });
  }

  for (const options of fc.sample(guestOptions(uefi), { seed: 9, numRuns: 10 })) {
    check(`with UEFI, as libvirt's schema has it: ${JSON.stringify(options)}`, async () => {
      const made: Domain = { ...guest(options), type: 'test' };
      await run('virsh', ['--connect', 'test:///default', 'define', '--validate', daemon.document(stringify(domain, made))]);
    });
  }
});

/** What libvirt keeps of a guest. */
async function defined(made: Domain): Promise<Domain> {
  await daemon.virsh('define', '--validate', daemon.document(stringify(domain, made)));
  const text = await daemon.virsh('dumpxml', '--inactive', made.uuid!);
  await daemon.virsh('undefine', made.uuid!);
  return parse(domain, text);
}

/** Where something that was asked for is no longer there, or is something else. */
function lost(asked: unknown, kept: unknown, path = ''): string[] {
  if (Array.isArray(asked)) {
    const others = Array.isArray(kept) ? kept : [];
    return asked.flatMap((one, index) => (others.some((other) => lost(one, other).length === 0) ? [] : [`${path}[${index}]`]));
  }
  if (typeof asked !== 'object' || asked === null) return Object.is(asked, kept) || isRelease(asked, kept) ? [] : [path];
  return Object.entries(asked).flatMap(([key, value]) =>
    lost(value, (kept as Record<string, unknown> | undefined)?.[key], `${path}.${key}`),
  );
}

/** libvirt writes the latest release of a machine where none is asked for. */
function isRelease(machine: unknown, kept: unknown): boolean {
  const prefix = ({ q35: 'pc-q35-', pc: 'pc-i440fx-' } as const)[String(machine)];
  return prefix !== undefined && String(kept).startsWith(prefix);
}

/** How many PCI Express ports no device is on. */
function freePorts({ devices }: Domain): number {
  const ports = devices!.controllers!.flatMap((one) => (one.type === 'pci' && one.model === 'pcie-root-port' ? [one.index!] : []));
  const all = Object.values(devices!).flatMap((part: unknown) => (Array.isArray(part) ? part : [part])) as { address?: { bus?: number } }[];
  const taken = new Set(all.map((one) => one.address?.bus));
  return ports.filter((port) => !taken.has(port)).length;
}
