import { collectFacts } from '../facts/collect.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { jsonText } from '../output/json-text.ts';
import { readWords } from '../words.ts';

export const usage = `Usage: libvirt-xml facts [--connect URI]

Prints facts about this host as JSON, for 'libvirt-xml lint --host-facts': its links, addresses and
routes, Open vSwitch bridges, firewalld, and what libvirt says of itself. What cannot be found out is
left out, and said on standard error.

  --connect URI  the libvirt to ask; virsh's own default when absent
`;

/** `libvirt-xml facts` */
export async function factsCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = readWords({ args: [...args], options: { connect: { type: 'string' } } });
  const { facts, gaps } = await collectFacts(io, values.connect);
  for (const gap of gaps) io.error(`libvirt-xml facts: ${gap}\n`);
  io.out(jsonText(facts));
  return exit.clean;
}
