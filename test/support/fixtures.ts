import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { domain, domainInterface, network, networkPort } from '../../src/index.ts';
import type { ElementModel } from '../../src/model/element.ts';

const root = join(import.meta.dirname, '../../fixtures');

/** What the documents of a folder are. */
const models: Readonly<Record<string, ElementModel<object>>> = {
  domain,
  interface: domainInterface,
  network,
  'network-port': networkPort,
};

export interface Fixture {
  /** Folder and name, such as `network/default.xml`. */
  name: string;
  model: ElementModel<object>;
  text: string;
}

/** Our own documents. */
export const fixtures: readonly Fixture[] = Object.entries(models).flatMap(([folder, model]) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.xml'))
    .map((name) => ({ name: `${folder}/${name}`, model, text: readFileSync(join(root, folder, name), 'utf8') })),
);

/** What is said about each of them, by name. */
export const verdicts: ReadonlyMap<string, string> = new Map(
  [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| (\S+\.xml) \| .* \| (.*) \|$/gm)].map(([, name, verdict]) => [
    name!,
    verdict!,
  ]),
);
