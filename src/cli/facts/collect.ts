import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HostFacts, HostLink } from '../../lint/index.ts';
import type { Io } from '../io.ts';
import { libvirtFacts } from '../live.ts';
import { linesOf, Virsh } from '../virsh.ts';
import { addressesIn, linksIn, routesIn } from './ip.ts';

/** Facts about this host, and what could not be found out. */
export interface Collected {
  facts: HostFacts;
  /** One sentence for each program that is missing or fails. */
  gaps: string[];
}

/**
 * Asks the programs of this host for facts. What a program would tell that is missing or fails stays untold.
 * @param uri The libvirt to ask; virsh's own default when absent.
 */
export async function collectFacts(io: Io, uri?: string): Promise<Collected> {
  const gaps: string[] = [];
  const ask = async <T>(topic: string, read: (out: string) => T, program: string, ...args: string[]): Promise<T | undefined> => {
    const answer = await answerOf(io, read, program, args);
    if ('value' in answer) return answer.value;
    gaps.push(`nothing is known of ${topic}: ${program}: ${answer.problem}`);
    return undefined;
  };
  const links = await ask('links', linksIn, 'ip', '-json', '-details', 'link');
  const addresses = await ask('addresses', addressesIn, 'ip', '-json', 'address');
  const routes = await ask('IPv4 routes', routesIn, 'ip', '-json', '-4', 'route');
  const routes6 = await ask('IPv6 routes', routesIn, 'ip', '-json', '-6', 'route');
  const bridges = await ask('Open vSwitch', linesOf, 'ovs-vsctl', '--timeout=10', 'list-br');
  const firewalld = await firewalldRuns(io);
  if (firewalld === undefined) gaps.push(`nothing is known of firewalld: firewall-cmd: ${noProgram}`);
  const { facts, gap } = await askLibvirt(io, uri);
  if (gap !== undefined) gaps.push(`nothing is known of a running libvirt: ${gap}`);
  return {
    facts: {
      ...(links && { links: links.map((link) => withDriverFacts(link, io.sysFolder)) }),
      ...(addresses && { addresses }),
      ...((routes ?? routes6) && { routes: [...(routes ?? []), ...(routes6 ?? [])] }),
      ...(bridges && { openvswitchBridges: bridges }),
      ...(firewalld !== undefined && { firewalld }),
      ...facts,
    },
    gaps,
  };
}

async function answerOf<T>(
  io: Io,
  read: (out: string) => T,
  program: string,
  args: readonly string[],
): Promise<{ value: T } | { problem: string }> {
  const outcome = await io.run(program, args);
  if (outcome === undefined) return { problem: noProgram };
  if (outcome.code !== 0) return { problem: linesOf(outcome.error).join('; ') || `it ended with ${outcome.code}` };
  try {
    return { value: read(outcome.out) };
  } catch {
    return { problem: 'it printed something unexpected' };
  }
}

const noProgram = 'there is no such program here';

/** `firewall-cmd --state` ends with 252 where firewalld is installed and does not run. */
async function firewalldRuns(io: Io): Promise<boolean | undefined> {
  const outcome = await io.run('firewall-cmd', ['--state']);
  return outcome && outcome.code === 0;
}

function withDriverFacts(link: HostLink, sys: string): HostLink {
  const folder = join(sys, 'class/net', link.name);
  return {
    ...link,
    ...((existsSync(join(folder, 'wireless')) || existsSync(join(folder, 'phy80211'))) && { wireless: true }),
    ...(existsSync(join(folder, 'device/physfn')) && { virtualFunction: true }),
  };
}

async function askLibvirt(io: Io, uri: string | undefined): Promise<{ facts: HostFacts; gap?: string }> {
  const installed = await io.run('virsh', ['--version']);
  if (installed === undefined) return { facts: {}, gap: `virsh: ${noProgram}` };
  const { facts, problem } = await libvirtFacts(new Virsh(io, uri));
  if (problem === undefined) return { facts };
  // A libvirt of this host that is not running, or not for us, is of the release of its own virsh.
  const libvirtVersion = uri === undefined && installed.code === 0 ? installed.out.trim() : undefined;
  return { facts: libvirtVersion === undefined ? {} : { libvirtVersion }, gap: `virsh: ${problem}` };
}
