import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { knownCodes, type Severity } from '../../lint/index.ts';
import { versionForm } from './host-facts.ts';
import { readJsonFile } from './json-file.ts';
import { list, record, type Shape, text, words } from './shape.ts';

/** What a configuration file may say. */
export interface Config {
  libvirtVersion?: string;
  rules?: Readonly<Record<string, Severity | 'off'>>;
  hostFacts?: string;
  files?: readonly string[];
  ignore?: readonly string[];
}

/** A configuration and the folder that its paths start from. */
export interface FoundConfig extends Config {
  folder: string;
}

export const configName = 'libvirt-xml.config.json';

export const severities = ['error', 'warning', 'info', 'off'] as const;

/** What a configuration file looks like. */
export const configShape: Shape = record('Configuration of libvirt-xml.', {
  $schema: text('The schema of this file, for editors.'),
  libvirtVersion: text('The libvirt release to judge by, such as 9.0.0.', versionForm),
  rules: record(
    "Severities that differ from the rules' own; off leaves a rule out.",
    Object.fromEntries(knownCodes.map(({ id, summary }) => [id, words(summary, severities)])),
  ),
  hostFacts: text('A file of facts about the host, as `libvirt-xml facts` prints them. Its path starts at the folder of this file.'),
  files: list(
    'What to lint when the command line names nothing.',
    text('A file, folder or pattern. Its path starts at the folder of this file.'),
  ),
  ignore: list(
    'Files to leave out, unless the command line names one by itself.',
    text('A pattern such as old/**. It starts at the folder of this file.'),
  ),
});

/**
 * The configuration in a file, or in the nearest folder upwards that has one.
 * @param given The file that was named, if any.
 * @throws Trouble for a file that cannot be read or says something unknown.
 */
export async function readConfig(given: string | undefined, cwd: string): Promise<FoundConfig> {
  const path = given === undefined ? await findUpwards(cwd) : resolve(cwd, given);
  if (path === undefined) return { folder: cwd };
  const config = (await readJsonFile(path, given ?? relative(cwd, path), configShape)) as Config;
  return { ...config, folder: dirname(path) };
}

async function findUpwards(start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, configName);
    if (await stat(path).catch(() => undefined)) return path;
    if (dirname(folder) === folder) return undefined;
  }
}
