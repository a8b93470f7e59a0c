import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, run } from '../run.ts';

/** What a small guest is put together from. */
export interface GuestParts {
  /** Path of the kernel. */
  readonly kernel: string;
  readonly busybox: Buffer;
  /** Modules of the kernel, in the order they are loaded. */
  readonly modules: readonly Buffer[];
}

/** Modules that a virtio network card takes, in the order they are loaded. Some kernels have some of them built in. */
const moduleNames = [
  'virtio_ring',
  'virtio',
  'virtio_pci_legacy_dev',
  'virtio_pci_modern_dev',
  'virtio_pci',
  'failover',
  'net_failover',
  'virtio_net',
];

const cache = join(import.meta.dirname, '../../../../node_modules/.cache/libvirt-xml/guest');

/** The parts, from packages of Debian that are downloaded once and not installed; or what keeps them from being there, as text. */
export async function guestParts(): Promise<GuestParts | string> {
  if (process.arch !== 'x64') return `the guest's kernel is for x64, and this is ${process.arch}`;
  const { stdout } = await attempt('apt-cache', ['depends', '--important', 'linux-image-cloud-amd64']);
  const kernel = /Depends: (linux-image-\S+)/.exec(stdout)?.[1];
  if (kernel === undefined) return "apt knows no package linux-image-cloud-amd64; it is one of Debian's";
  try {
    const folder = join(cache, kernel);
    mkdirSync(cache, { recursive: true });
    if (!existsSync(folder)) await unpack([kernel, 'busybox-static'], folder);
    return await partsIn(folder);
  } catch (error) {
    return `the guest's kernel cannot be had: ${(error as Error).message.replace(/\s+/g, ' ').slice(0, 300)}`;
  }
}

/** Downloads packages and unpacks them into a folder, which is there whole or not at all. */
async function unpack(packages: readonly string[], folder: string): Promise<void> {
  const work = mkdtempSync(join(cache, 'new-'));
  try {
    await run('sh', ['-c', 'cd "$1" && shift && exec apt-get download --quiet "$@"', 'sh', work, ...packages], { timeout: 90_000 });
    const debs = readdirSync(work).filter((name) => name.endsWith('.deb'));
    for (const deb of debs) await run('dpkg-deb', ['--extract', join(work, deb), join(work, 'root')]);
    renameSync(join(work, 'root'), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function partsIn(folder: string): Promise<GuestParts> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const find = (pattern: RegExp): string => {
    const found = files.find((file) => pattern.test(file));
    if (found === undefined) throw new Error(`nothing in Debian's packages matches ${pattern}`);
    return join(folder, found);
  };
  const builtIn = readFileSync(find(/\/modules\.builtin$/), 'utf8');
  const separate = moduleNames.filter((name) => !builtIn.includes(`/${name}.ko`));
  return {
    kernel: find(/^boot\/vmlinuz-/),
    busybox: readFileSync(find(/\bbin\/busybox$/)),
    modules: await Promise.all(separate.map((name) => moduleAt(find(new RegExp(`/${name}\\.ko(?:\\.xz)?$`))))),
  };
}

/** A module as the kernel loads it; newer packages have them compressed. */
async function moduleAt(path: string): Promise<Buffer> {
  if (path.endsWith('.xz')) await run('xz', ['--decompress', path]);
  return readFileSync(path.replace(/\.xz$/, ''));
}
