import { lint } from '../../src/lint/index.ts';
import { isComparable, type Kind, type Verdict, type Virsh } from './virsh.ts';

/** A document about which the linter and libvirt disagree. */
export interface Disagreement {
  xml: string;
  /** With or without validation against the schema. */
  validate: boolean;
  libvirt: Verdict;
  /** What the linter says libvirt would refuse. */
  findings: string[];
}

/** What the linter says libvirt refuses. */
export function refusals(xml: string, validate: boolean, libvirtVersion: string | undefined): string[] {
  const stages: readonly string[] = validate ? ['xml', 'define', 'schema'] : ['xml', 'define'];
  const found = lint([{ path: 'document.xml', text: xml }], libvirtVersion === undefined ? {} : { libvirtVersion });
  return found
    .filter(({ stage }) => stages.includes(stage))
    .map(({ stage, code, path, message }) => `${stage} ${code} ${path}: ${message}`);
}

/** Asks both about a document, without and with validation, and returns what they disagree on. */
export async function judge(virsh: Virsh, kind: Kind, xml: string, libvirtVersion: string | undefined): Promise<Disagreement | undefined> {
  for (const validate of [false, true]) {
    const libvirt = await virsh.define(kind, xml, validate);
    if (!isComparable(libvirt)) continue;
    const findings = refusals(xml, validate, libvirtVersion);
    if (libvirt.accepted !== (findings.length === 0)) return { xml, validate, libvirt, findings };
  }
  return undefined;
}
