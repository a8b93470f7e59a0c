import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { readXml } from '../../src/xml/read.ts';
import type { XmlElement } from '../../src/xml/tree.ts';

/** Where documents to test against lie; they are not part of the project. */
const root = process.env['LIBVIRT_XML_CORPUS'] ?? join(import.meta.dirname, '../../../shared/corpus');

export const hasCorpus: boolean = existsSync(join(root, 'README.md'));

/** A group of tests over the corpus, which says so where there is none. */
export function describeCorpus(name: string, tests: () => void): void {
  if (hasCorpus) describe(name, tests);
  else describe.skipIf(true)(`${name} (skipped: no corpus)`, tests);
}

export interface CorpusFile {
  /** Folder and name, such as `networkxml2xmlin/nat-network.xml`. */
  name: string;
  text: string;
}

/** The files of some folders of libvirt's tests, with a given ending. */
export function libvirtFiles(folders: readonly string[], ending = '.xml'): CorpusFile[] {
  if (!hasCorpus) return [];
  return folders.flatMap((folder) =>
    filesIn(join('libvirt-9.0.0', folder), ending).map(({ name, text }) => ({ name: `${folder}/${name}`, text })),
  );
}

/** The files of a folder of the corpus. */
export function filesIn(folder: string, ending: string): CorpusFile[] {
  if (!hasCorpus) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') }));
}

/** One file of the corpus. */
export function corpusText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The same, for a file that not every corpus has. */
export function corpusTextIfThere(path: string): string | undefined {
  return existsSync(join(root, path)) ? corpusText(path) : undefined;
}

/** Folders of libvirt's tests whose documents have `<network>` as root. */
export const networkFolders: readonly string[] = [
  'networkxml2xmlin',
  'networkxml2xmlout',
  'networkxml2confdata',
  'networkxml2firewalldata',
  'networkxml2xmlupdateout',
];

/** All folders of libvirt's tests. */
export const allFolders: readonly string[] = hasCorpus ? readdirSync(join(root, 'libvirt-9.0.0')).sort() : [];

/** Folders of libvirt's tests whose documents have `<domain>` as root, a few aside. */
export const domainFolders: readonly string[] = [
  'domainschemadata',
  'genericxml2xmlindata',
  'genericxml2xmloutdata',
  'lxcxml2xmldata',
  'qemuhotplugtestdomains',
  'qemuxml2argvdata',
  'qemuxml2xmloutdata',
];

/** The documents of libvirt's tests that are domains. */
export function domainFiles(): CorpusFile[] {
  return libvirtFiles(domainFolders).filter(({ text }) => readXml(text).root.name === 'domain');
}

/** The interfaces in those documents, each moved to the margin, and those that stand in a file of their own. */
export function interfaceFiles(): CorpusFile[] {
  const inside = domainFiles().flatMap(({ name, text }) => {
    const devices = readXml(text).root.elements.find((child) => child.name === 'devices');
    const nodes = devices?.elements.filter((child) => child.name === 'interface') ?? [];
    return nodes.map((node, index) => ({ name: `${name}#${index + 1}`, text: dedent(text, node) }));
  });
  const alone = libvirtFiles(['qemuhotplugtestdevices']).filter(({ text }) => readXml(text).root.name === 'interface');
  return [...inside, ...alone];
}

function dedent(source: string, node: XmlElement): string {
  const line = source.lastIndexOf('\n', node.start) + 1;
  return `${source.slice(node.start, node.end).replaceAll(`\n${source.slice(line, node.start)}`, '\n')}\n`;
}
