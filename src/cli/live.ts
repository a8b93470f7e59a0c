import { tryReadXml } from '../document/read.ts';
import type { HostFacts } from '../lint/index.ts';
import type { InputFile } from './files.ts';
import { type Io, Trouble } from './io.ts';
import { isUnsupported, linesOf, Virsh } from './virsh.ts';

/** What a running libvirt has. */
export interface Live {
  /** Its networks and guests as they are kept, with paths such as `network/default` and `domain/web`. */
  inputs: InputFile[];
  facts: HostFacts;
}

/**
 * Asks a libvirt for all its networks and guests.
 * @throws Trouble when there is no virsh, or it cannot reach that libvirt.
 */
export async function readLive(io: Io, uri: string): Promise<Live> {
  const virsh = new Virsh(io, uri);
  // A guest may be called `1`, which virsh would take for the guest with that number; UUIDs cannot be mistaken.
  const networks: InputFile[] = [];
  for (const uuid of await listOf(virsh, uri, 'net-list', '--all', '--uuid'))
    networks.push(await dump(virsh, 'network', uuid, 'net-dumpxml', `--network=${uuid}`));
  const domains: InputFile[] = [];
  for (const uuid of await listOf(virsh, uri, 'list', '--all', '--uuid'))
    domains.push(await dump(virsh, 'domain', uuid, 'dumpxml', `--domain=${uuid}`));
  return { inputs: [...networks.sort(byPath), ...domains.sort(byPath)], facts: (await libvirtFacts(virsh)).facts };
}

function byPath(one: InputFile, other: InputFile): number {
  return one.path < other.path ? -1 : 1;
}

async function listOf(virsh: Virsh, uri: string, ...args: readonly string[]): Promise<string[]> {
  const list = await virsh.list(...args);
  if ('problem' in list) throw new Trouble(`virsh cannot ask ${uri}: ${list.problem}`);
  return list;
}

async function dump(virsh: Virsh, kind: string, uuid: string, ...command: readonly string[]): Promise<InputFile> {
  let answer = await virsh.ask(...command, '--inactive');
  // Some hypervisors have one form only.
  if ('problem' in answer && isUnsupported(answer)) answer = await virsh.ask(...command);
  if ('problem' in answer) return { path: `${kind}/${uuid}`, problem: answer.problem };
  return { path: `${kind}/${nameIn(answer.out) ?? uuid}`, text: answer.out, encoding: 'utf-8' };
}

function nameIn(xml: string): string | undefined {
  const document = tryReadXml(xml);
  return 'code' in document ? undefined : document.root.elements.find(({ name }) => name === 'name')?.text;
}

/** What libvirt tells about itself, and why it does not where it cannot be reached. */
export async function libvirtFacts(virsh: Virsh): Promise<{ facts: Pick<HostFacts, 'nwfilters' | 'libvirtVersion'>; problem?: string }> {
  const version = await virsh.ask('version', '--daemon');
  if ('problem' in version) return { facts: {}, problem: version.problem };
  const libvirtVersion = /Running against daemon: (\d+\.\d+\.\d+)/.exec(version.out)?.[1];
  const filters = await virsh.ask('nwfilter-list');
  return {
    facts: {
      // A line is a UUID and a name.
      ...('out' in filters && { nwfilters: linesOf(filters.out).map((line) => line.replace(/^\S+\s+/, '')) }),
      ...(libvirtVersion !== undefined && { libvirtVersion }),
    },
  };
}
