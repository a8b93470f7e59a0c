import { type DocumentKind, detect } from '../document/detect.ts';
import { OriginIndex } from '../document/origins.ts';
import { isRootOf, rootNamespace, tryReadXml, wrongRoot } from '../document/read.ts';
import { domainDevices } from '../domain/devices.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ElementModel } from '../model/element.ts';
import { readElement } from '../model/read.ts';
import type { Remark } from '../model/remark.ts';
import { ifReadable } from '../model/unreadable.ts';
import { namespaceOf, type XmlDocument } from '../xml/tree.ts';
import { modelOf } from './models.ts';
import type { LintedDocument } from './rule.ts';

/** A file to lint. */
export interface LintFile {
  /** What to call it in findings. */
  path: string;
  /** What it holds. */
  text: string;
}

/** A file that was read for its findings. */
export interface LintedFile extends LintedDocument<object> {
  readonly kind: DocumentKind | undefined;
  readonly model: ElementModel<object>;
  readonly document: XmlDocument;
  readonly origins: OriginIndex;
  /** The libvirt release asked about. */
  readonly version: string | undefined;
  /** What reading had to say. */
  readonly remarks: readonly Remark[];
}

/** What came of reading a file: something to lint, a reason why not, or a document of a kind that has no rules. */
export type LintReading = { linted: LintedFile } | { diagnostic: Diagnostic } | { kind: DocumentKind; document: XmlDocument };

/** Reads a file for linting. What is wrong is kept in place, so that linting goes on around it. */
export function readForLint(file: LintFile, version: string | undefined): LintReading {
  const document = tryReadXml(file.text);
  if ('code' in document) return { diagnostic: document };
  const kind = detect(file.text);
  if (kind === undefined) return { diagnostic: unknownRoot(document) };
  const model = modelOf(kind);
  return model === undefined ? { kind, document } : { linted: readRoot(file.path, document, kind, model, version) };
}

/** Reads a text whose kind is known. */
export function readByModel(
  file: LintFile,
  model: ElementModel<object>,
  version: string | undefined,
): { linted: LintedFile } | { diagnostic: Diagnostic } {
  const document = tryReadXml(file.text);
  return 'code' in document ? { diagnostic: document } : { linted: readRoot(file.path, document, undefined, model, version) };
}

function readRoot(
  path: string,
  document: XmlDocument,
  kind: DocumentKind | undefined,
  model: ElementModel<object>,
  version: string | undefined,
): LintedFile {
  const remarks: Remark[] = [];
  const remark = (one: Remark): void => void remarks.push(one);
  const origins = new OriginIndex();
  if (isRootOf(model, document)) rootNamespace(model, document, remark);
  else remarks.push(wrongRoot(model, document));
  const value = readElement(model, document.root, { source: document.source, remark, version, origins, incomplete: true, failed: false });
  if (value !== undefined) mergeDevices(value, origins);
  // With traps in the place of what is missing there is always an object.
  return { path, kind, model, document, origins, version, remarks: withoutHidden(remarks, document), value: value! };
}

/** A namespace that hides everything is to blame for what seems to be missing or foreign then. */
function withoutHidden(remarks: readonly Remark[], { root }: XmlDocument): readonly Remark[] {
  if (!remarks.some(({ code }) => code === 'root-namespace')) return remarks;
  const uri = namespaceOf(root);
  return remarks.filter(({ code, node }) => {
    if (code === 'missing') return node !== root;
    return code !== 'unknown-element' || node.parent !== root || namespaceOf(node) !== uri;
  });
}

/** libvirt refuses a root element that it does not know, whatever it was asked to define. */
function unknownRoot({ root }: XmlDocument): Diagnostic {
  const inner = root.elements.map(({ name }) => name).find((name) => name === 'network' || name === 'domain');
  const wrapped = inner === undefined ? '' : `; libvirt takes one <${inner}> at a time, as the root`;
  return {
    code: 'root-element',
    severity: 'error',
    stage: 'define',
    message: `<${root.name}> is no root element that libvirt knows${wrapped || '; expected <network>, <domain> or <interface>'}`,
    path: `/${root.name}`,
    span: { start: root.start + 1, end: root.start + 1 + root.name.length },
  };
}

/** libvirt takes several `<devices>` of a guest for one, so rules that compare devices see all of them. */
function mergeDevices(guest: { devices?: object }, origins: OriginIndex): void {
  const all = origins.values.filter((_, index) => origins.models[index] === domainDevices);
  if (all.length < 2) return;
  const lists: Record<string, unknown> = {};
  for (const devices of all) {
    for (const [key, value] of Object.entries(devices)) {
      if (Array.isArray(value)) lists[key] = [...((lists[key] as unknown[] | undefined) ?? []), ...value];
    }
  }
  Object.assign(ifReadable(() => guest.devices) ?? {}, lists);
}
