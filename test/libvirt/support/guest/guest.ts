import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Domain, domain } from '../../../../src/domain/index.ts';
import { stringify } from '../../../../src/index.ts';
import type { DomainInterface } from '../../../../src/interface/interface.ts';
import { guest } from '../../../../src/recipe/index.ts';
import type { Cleanup } from '../cleanup.ts';
import type { Libvirtd } from '../libvirtd.ts';
import { sleep } from '../namespace.ts';
import { initramfs } from './initramfs.ts';
import type { GuestParts } from './parts.ts';

/** A network card, and the addresses that the guest pings through it. */
export interface GuestCard {
  readonly interface: DomainInterface;
  readonly pings: readonly string[];
}

/** What a guest says of a card of its own. */
export interface CardReport {
  readonly mac: string;
  readonly mtu: number;
  /** What DHCP gave it, by the name that busybox has for it: `ip`, `mask` (a prefix), `router`, `dns`, `mtu`; empty without a lease. */
  readonly lease: Readonly<Record<string, string>>;
  /** The addresses that answered. */
  readonly answered: readonly string[];
}

/** How long a guest may take until it has said everything, in milliseconds. QEMU emulates its processor. */
const patience = 90_000;

/** Boots a small guest, has each of its cards ask for an address, and gives what it says of them. */
export async function bootGuest(cleanup: Cleanup, daemon: Libvirtd, parts: GuestParts, cards: readonly GuestCard[]): Promise<CardReport[]> {
  const console = join(daemon.folder, 'console');
  const initrd = join(daemon.folder, 'initramfs');
  writeFileSync(initrd, initramfs(parts, cards));
  const interfaces = cards.map((card) => card.interface);
  await daemon.virsh('create', daemon.document(stringify(domain, smallGuest({ kernel: parts.kernel, initrd, console, interfaces }))));
  cleanup.defer(() => daemon.virsh('destroy', 'small'));
  const said = await waitFor(console);
  return cards.map((_, index) => reportOf(said, `eth${index}`));
}

function smallGuest(parts: { kernel: string; initrd: string; console: string; interfaces: readonly DomainInterface[] }): Domain {
  const { kernel, initrd, console, interfaces } = parts;
  const small = guest({
    name: 'small',
    type: 'qemu',
    memory: '192 MiB',
    vcpus: 1,
    kernel,
    initrd,
    cmdline: 'console=ttyS0 quiet panic=1',
    interfaces,
    console: false,
  });
  return { ...small, on_reboot: 'destroy', devices: { ...small.devices, serials: [{ type: 'file', source: { path: console } }] } };
}

/** What the guest has said, once it has said everything. */
async function waitFor(console: string): Promise<string[][]> {
  const end = Date.now() + patience;
  for (;;) {
    const text = existsSync(console) ? readFileSync(console, 'utf8') : '';
    const lines = text.split(/\r?\n/).filter((line) => line.startsWith('said '));
    if (lines.some((line) => line === 'said done')) return lines.map((line) => line.split(' ').slice(1));
    if (Date.now() > end) throw new Error(`the guest has not said everything in ${patience / 1000} s; its console: ${text.slice(-2000)}`);
    await sleep(200);
  }
}

/** The lines have a device, a word and what there is to say. */
function reportOf(said: readonly string[][], device: string): CardReport {
  const about = (word: string): string[] => said.filter((line) => line[0] === device && line[1] === word).map((line) => line[2] ?? '');
  const lease = Object.fromEntries(about('lease').map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]));
  return { mac: about('mac')[0]!, mtu: Number(about('mtu')[0]), lease, answered: about('answered') };
}
