import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cleanup } from './cleanup.ts';
import { type Namespace, sleep } from './namespace.ts';
import { obstacleTo } from './obstacle.ts';
import { attempt, type Result, run } from './run.ts';

/** What keeps a libvirtd of one's own, and some programs besides, from being used here; `undefined` for nothing. */
export async function obstacleToLibvirt(programs: readonly string[] = []): Promise<string | undefined> {
  const obstacle = await obstacleTo(['libvirtd', 'virsh', 'dnsmasq', 'iptables', 'tc', 'mount', ...programs]);
  if (obstacle !== undefined) return obstacle;
  const { stdout } = await attempt('sh', ['-c', `ls ${driverFolders.map((folder) => `${folder}/libvirt_driver_qemu.so`).join(' ')}`]);
  return stdout === '' ? "libvirt's driver for QEMU is not installed" : undefined;
}

const driverFolders = [
  '/usr/lib/*/libvirt/connection-driver',
  '/usr/lib64/libvirt/connection-driver',
  '/usr/lib/libvirt/connection-driver',
];

/** The release of libvirt that is installed; `9.0.0` where there is none, and nothing is tried. */
export async function installedVersion(): Promise<string> {
  const { stdout } = await attempt('libvirtd', ['--version']);
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? '9.0.0';
}

/** Names a folder that one libvirtd after the other keeps what it knows of QEMU in; each has its own when it is not set. */
export const cacheVariable = 'LIBVIRT_XML_TEST_CACHE';

/** What the names of temporary folders start with; the number of the process follows. */
export const folderPrefix = 'lx-';

export interface LibvirtdOptions {
  /** Programs of other names that do nothing and succeed, for kernels without what the real ones need. */
  readonly idle?: readonly string[];
  /** What writes firewall rules; `iptables` when absent. Before 10.4.0 there is nothing else. */
  readonly firewall?: 'iptables' | 'nftables';
}

/** Folders that libvirtd has to itself, and the system's that they take the place of. */
const folders = { run: '/run', etc: '/etc/libvirt', state: '/var/lib/libvirt', cache: '/var/cache/libvirt', log: '/var/log/libvirt' };

// Runs in mount and network namespaces of its own: what is mounted here nobody else sees.
const script = `set -e
folder=$1
cache=$2
${Object.entries(folders)
  .map(([name, path]) => `mount --bind "${name === 'cache' ? '$cache' : `$folder/${name}`}" ${path}`)
  .join('\n')}
exec libvirtd --timeout 0 --config "$folder/libvirtd.conf"`;

const configuration = (folder: string): string => `auth_unix_rw = "none"
auth_unix_ro = "none"
log_filters = "1:util.command 3:*"
log_outputs = "1:file:${folder}/libvirtd.log"
`;

// Guests run as root: another user may not have what QEMU found when libvirt asked it what it can do, and libvirt would ask again
// and again. They take files as they are, write logs without virtlogd and stay in the group of processes they are started from.
const qemuConfiguration = `user = "root"
group = "root"
dynamic_ownership = 0
remember_owner = 0
security_driver = "none"
stdio_handler = "file"
namespaces = []
cgroup_controllers = []
`;

/** A libvirtd of its own, which knows nothing of others on the machine. */
export class Libvirtd {
  /** Where all its files are. */
  readonly folder: string;
  readonly #process: ChildProcess;

  private constructor(folder: string, child: ChildProcess) {
    this.folder = folder;
    this.#process = child;
  }

  /** Starts one in a namespace, and ends it in the end. */
  static async start(
    cleanup: Cleanup,
    namespace: Namespace,
    { idle = [], firewall = 'iptables' }: LibvirtdOptions = {},
  ): Promise<Libvirtd> {
    const folder = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-`));
    cleanup.defer(async () => rmSync(folder, { recursive: true, force: true }));
    // Programs that libvirtd starts may give up being root.
    chmodSync(folder, 0o755);
    for (const name of [...Object.keys(folders), 'bin', 'run/libvirt', 'run/lock']) mkdirSync(join(folder, name), { recursive: true });
    for (const name of idle) writeFileSync(join(folder, 'bin', name), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    writeFileSync(join(folder, 'libvirtd.conf'), configuration(folder));
    writeFileSync(join(folder, 'etc/qemu.conf'), qemuConfiguration);
    writeFileSync(join(folder, 'etc/network.conf'), `firewall_backend = "${firewall}"\n`);
    const output = openSync(join(folder, 'output'), 'a');
    const cache = process.env[cacheVariable] ?? join(folder, 'cache');
    const args = [
      'netns',
      'exec',
      namespace.name,
      'unshare',
      '--mount',
      '--propagation',
      'private',
      'sh',
      '-c',
      script,
      'sh',
      folder,
      cache,
    ];
    const child = spawn('ip', args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}` },
    });
    const daemon = new Libvirtd(folder, child);
    cleanup.defer(() => daemon.#stop());
    await daemon.#ready();
    return daemon;
  }

  /** Runs a command of virsh that has to succeed. */
  virsh(...args: readonly string[]): Promise<string> {
    return run('virsh', [...this.#connection, ...args]);
  }

  /** Runs a command of virsh, whatever becomes of it. */
  attempt(...args: readonly string[]): Promise<Result> {
    return attempt('virsh', [...this.#connection, ...args]);
  }

  /** The path of a document, for commands of virsh. */
  document(xml: string): string {
    const path = join(this.folder, 'document.xml');
    writeFileSync(path, xml);
    return path;
  }

  /** Where a file is that libvirtd has under one of its folders, such as `/var/lib/libvirt/dnsmasq`. */
  pathOf(path: string): string {
    const [name, folder] = Object.entries(folders).find(([, one]) => path.startsWith(`${one}/`))!;
    return join(this.folder, name, path.slice(folder.length));
  }

  /** What it does, and the programs it calls meanwhile: each as a line for a shell. */
  async callsDuring(action: () => Promise<unknown>): Promise<string[]> {
    const before = this.#log().length;
    await action();
    return [
      ...this.#log()
        .slice(before)
        .matchAll(/: About to run (.*)$/gm),
    ].map(([, line]) => line!);
  }

  /** Where others connect to it. */
  get uri(): string {
    return `qemu:///system?socket=${join(this.folder, 'run/libvirt/libvirt-sock')}`;
  }

  get #connection(): string[] {
    return ['--quiet', '--connect', this.uri];
  }

  #log(): string {
    const file = join(this.folder, 'libvirtd.log');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  async #ready(): Promise<void> {
    const end = Date.now() + 60_000;
    while (this.#process.exitCode === null && Date.now() < end) {
      // One that has asked too early may wait in vain.
      const { code } = await attempt('virsh', [...this.#connection, 'version'], { timeout: 10_000 });
      if (code === 0) return;
      await sleep(100);
    }
    throw new Error(`libvirtd did not start: ${readFileSync(join(this.folder, 'output'), 'utf8')}${this.#log().slice(-2000)}`);
  }

  async #stop(): Promise<void> {
    const child = this.#process;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const deadline = sleep(5000).then(() => child.kill('SIGKILL'));
    await Promise.race([ended, deadline]);
    await ended;
  }
}
