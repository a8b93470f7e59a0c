import type { Diagnostic } from '../model/diagnostic.ts';
import type { ElementModel } from '../model/element.ts';
import { type Origins, type Reading, readElement } from '../model/read.ts';
import type { Remark } from '../model/remark.ts';
import { type ReadOptions, readXml } from '../xml/read.ts';
import { XmlSyntaxError } from '../xml/syntax-error.ts';
import { localName, nameSpan, namespaceOf, type XmlDocument } from '../xml/tree.ts';
import { Paths } from './place.ts';

/** Reads a text as XML, or tells what keeps it from being that. */
export function tryReadXml(source: string, options?: ReadOptions): XmlDocument | Diagnostic {
  try {
    return readXml(source, options);
  } catch (error) {
    if (!(error instanceof XmlSyntaxError)) throw error;
    const { code, message, span, replacement } = error;
    // libvirt would read a DOCTYPE and has no such limits: these are limits of this library.
    const stage = code === 'xml-syntax' || code === 'curly-quote' ? 'xml' : 'advice';
    return {
      code,
      severity: 'error',
      stage,
      message,
      path: '/',
      span,
      ...(replacement !== undefined && {
        fix: { title: `Replace it with ${replacement.trim()}`, kind: 'suggestion', edits: [{ ...span, text: replacement }] },
      }),
    };
  }
}

/** What a root element reads as, and whether anything in it is refused by libvirt. */
export interface RootReading {
  value: object | undefined;
  failed: boolean;
}

/** Reads the root element by a model, for the object. */
export function readRoot(model: ElementModel<object>, document: XmlDocument, origins?: Origins): RootReading {
  const reading: Reading = { source: document.source, origins, failed: false };
  if (!isRootOf(model, document)) return { value: undefined, failed: true };
  const value = readElement(model, document.root, reading);
  return { value, failed: reading.failed };
}

/** Reads the root element by a model, for what there is to say about it; in order of place. */
export function remarksOn(model: ElementModel<object>, document: XmlDocument, version?: string): Diagnostic[] {
  const remarks: Remark[] = [];
  if (!isRootOf(model, document)) remarks.push(wrongRoot(model, document));
  else {
    const remark = (one: Remark): void => void remarks.push(one);
    rootNamespace(model, document, remark);
    readElement(model, document.root, { source: document.source, remark, version, failed: false });
  }
  return toDiagnostics(model, remarks);
}

/** Gives remarks their paths and puts them in order of place. */
export function toDiagnostics(model: ElementModel<object>, remarks: readonly Remark[]): Diagnostic[] {
  const paths = new Paths(model);
  const diagnostics = remarks.map(
    ({ node, attribute, fix, ...rest }): Diagnostic => ({ ...rest, path: paths.of(node, attribute), ...(fix && { fix }) }),
  );
  return diagnostics.sort((one, other) => one.span!.start - other.span!.start);
}

/** libvirt looks at the root's local name alone. */
export function isRootOf(model: ElementModel<object>, document: XmlDocument): boolean {
  return localName(document.root.name) === model.name;
}

export function wrongRoot(model: ElementModel<object>, { root }: XmlDocument): Remark {
  const message = `the root element is <${root.name}>; expected <${model.name}>`;
  return { code: 'root-element', severity: 'error', stage: 'define', message, node: root, span: nameSpan(root) };
}

/** Under a default namespace libvirt finds none of the elements it looks for. */
export function rootNamespace(model: ElementModel<object>, { root }: XmlDocument, say: (remark: Remark) => void): void {
  if (model.namespace !== undefined || root.name.includes(':') || namespaceOf(root) === undefined) return;
  const declaration = root.attributes.find(({ name }) => name === 'xmlns')!;
  const previous = root.attributes[root.attributes.indexOf(declaration) - 1];
  say({
    code: 'root-namespace',
    severity: 'error',
    stage: 'define',
    message: `the default namespace '${declaration.value}' hides every element from libvirt; remove xmlns`,
    node: root,
    attribute: 'xmlns',
    span: { start: declaration.start, end: declaration.start + 5 },
    fix: {
      title: 'Remove the default namespace',
      kind: 'safe',
      edits: [{ start: previous?.end ?? nameSpan(root).end, end: declaration.end, text: '' }],
    },
  });
}
