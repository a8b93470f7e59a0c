import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { domain, network } from '../../src/index.ts';
import { Cleanup } from '../libvirt/support/cleanup.ts';
import { Libvirtd, obstacleToLibvirt } from '../libvirt/support/libvirtd.ts';
import { Namespace } from '../libvirt/support/namespace.ts';
import { domainSeed } from './domain-seeds.ts';
import { type Disagreement, judge, refusals } from './judge.ts';
import { mutate } from './mutate.ts';
import { networkSeed } from './network-seeds.ts';
import { Random } from './random.ts';
import { reduce } from './reduce.ts';
import { toTree, toXml } from './tree.ts';
import { type Kind, Virsh } from './virsh.ts';

const usage = `Usage: npm run fuzz:libvirt -- [options]

Makes documents that libvirt takes, changes one or two things in each, asks a real libvirt about the result and reports
where the linter disagrees, with the document reduced to what it takes.

  --uri URI          which libvirt; when absent, a libvirtd that is started for this and ends with it, which takes root.
                     Without root it is test:///default, which needs no daemon. That one knows no rules of hypervisors and
                     network drivers, so with it only the rules of reading are compared.
  --kind KIND        network or domain; network when absent
  --minutes N        how long; 1 when absent
  --seed N           where to start; the time when absent
  --libvirt-version  judge as this release; 9.0.0 when absent
  --output FILE      where to write the disagreements as JSON lines, too
`;

const kinds = { network: { model: network, seed: networkSeed }, domain: { model: domain, seed: domainSeed } } as const;

/** Fuzzes for some time. Ends with 1 when the two disagreed. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      uri: { type: 'string' },
      kind: { type: 'string', default: 'network' },
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      'libvirt-version': { type: 'string', default: '9.0.0' },
      output: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const kind = values.kind as Kind;
  const cleanup = new Cleanup();
  const found = new Map<string, Disagreement>();
  let count = 0;
  const interrupt = (): void => void cleanup.run().finally(() => process.exit(130));
  process.once('SIGINT', interrupt);
  try {
    const folder = mkdtempSync(join(tmpdir(), 'libvirt-xml-fuzz-'));
    cleanup.defer(async () => rmSync(folder, { recursive: true, force: true }));
    const virsh = new Virsh(values.uri ?? (await uriOf(cleanup)), folder);
    cleanup.defer(async () => virsh.close());
    const end = Date.now() + Number(values.minutes) * 60_000;
    for (let seed = Number(values.seed); Date.now() < end; seed++, count++) {
      const disagreement = await one(virsh, kind, new Random(seed), values['libvirt-version']);
      if (disagreement === undefined) continue;
      const key = keyOf(disagreement);
      if (found.has(key)) continue;
      const smallest = await smaller(virsh, kind, disagreement, key, values['libvirt-version']);
      found.set(key, smallest);
      process.stdout.write(`${describe(smallest, seed)}\n`);
      if (values.output !== undefined) writeFileSync(values.output, `${JSON.stringify({ kind, seed, ...smallest })}\n`, { flag: 'a' });
    }
  } finally {
    process.off('SIGINT', interrupt);
    await cleanup.run();
  }
  process.stdout.write(`${count} ${kind} documents from seed ${values.seed}, ${found.size} kinds of disagreement\n`);
  return found.size === 0 ? 0 : 1;
}

/** Where there is a libvirt to ask, if nobody says which. */
async function uriOf(cleanup: Cleanup): Promise<string> {
  const obstacle = await obstacleToLibvirt();
  if (obstacle === undefined) return (await Libvirtd.start(cleanup, await Namespace.create(cleanup, 'fuzz'))).uri;
  const uri = 'test:///default';
  process.stdout.write(`asking ${uri}, since no libvirtd can be started: ${obstacle}\n`);
  return uri;
}

async function one(virsh: Virsh, kind: Kind, random: Random, version: string): Promise<Disagreement | undefined> {
  const { model, seed } = kinds[kind];
  const tree = toTree(seed(random));
  // Now and then the document as it is: it must be taken.
  if (!random.chance(0.05)) mutate(tree, random, model);
  return judge(virsh, kind, `${toXml(tree)}\n`, version);
}

/** What tells one kind of disagreement from another: what either said, without names and numbers. */
function keyOf({ validate, libvirt, findings }: Disagreement): string {
  const said = libvirt.accepted ? (findings[0]?.replace(/:.*/s, '').replace(/\[\d+\]/g, '') ?? '') : libvirt.error;
  return `${validate} ${said.replace(/'[^']*'|\d+|[0-9a-f:.-]{6,}/g, '#')}`;
}

async function smaller(virsh: Virsh, kind: Kind, first: Disagreement, key: string, version: string): Promise<Disagreement> {
  let best = first;
  const xml = await reduce(first.xml, async (candidate) => {
    const libvirt = await virsh.define(kind, candidate, first.validate);
    const findings = refusals(candidate, first.validate, version);
    const disagreement = { xml: candidate, validate: first.validate, libvirt, findings };
    const same = libvirt.accepted === findings.length > 0 && libvirt.accepted === first.libvirt.accepted && keyOf(disagreement) === key;
    if (same) best = disagreement;
    return same;
  });
  return { ...best, xml };
}

function describe({ xml, validate, libvirt, findings }: Disagreement, seed: number): string {
  const said = libvirt.accepted ? 'accepts' : `refuses: ${libvirt.error}`;
  return `--- seed ${seed}, ${validate ? 'with' : 'without'} validation\nlibvirt ${said}\nlinter ${findings.length === 0 ? 'finds nothing' : `says ${findings.join('; ')}`}\n${xml}`;
}
