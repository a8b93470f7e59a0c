import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isShownAs, type Page, readPage, tidy } from './guide/blocks.ts';
import type { Programs } from './guide/programs.ts';
import { type PageRun, runPage } from './guide/run-page.ts';

const root = join(import.meta.dirname, '../..');

/** The pages whose blocks are all run. */
export const guidePages: readonly string[] = [
  'README.md',
  'docs/json.md',
  ...readdirSync(join(root, 'docs/guide'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/guide/${name}`),
];

/** A page of the project. */
export function pageOf(path: string): Page {
  return readPage(path, readFileSync(join(root, path), 'utf8'));
}

/** Runs all of a page, and compares what happens with what the page shows. Gives a list of differences, each with its place. */
export async function differencesIn(page: Page, programs?: Programs): Promise<string[]> {
  const run = await runPage(page, programs);
  return [...page.blocks.keys()].flatMap((index) => differences(page, index, run)).concat(run.failure ?? []);
}

function differences(page: Page, index: number, { happened }: PageRun): string[] {
  const { role, text, line } = page.blocks[index]!;
  if (role.kind === 'output') return [];
  const { output, ends = [] } = happened.get(index) ?? {};
  const place = `${page.path}:${line}`;
  if (!happened.has(index)) return [`${place}: it did not come to this block`];
  const said = text.split('\n').flatMap((one, at) => statusIn(one, at));
  const statuses = ends.map((one) => `line ${one.line} ends with ${one.status}`);
  const expected = said.map((one) => `line ${one.line} ends with ${one.status}`);
  const found =
    statuses.join() === expected.join() ? [] : [`${place}: expected [${expected.join(', ')}], but [${statuses.join(', ')}]\n${output}`];
  return [...found, ...printed(page, index, output, place)];
}

/** A command that is to fail says so in a comment: `# ends with 1`. */
function statusIn(text: string, at: number): { line: number; status: number }[] {
  const status = /# ends with (\d+)$/.exec(text)?.[1];
  return status === undefined ? [] : [{ line: at + 1, status: Number(status) }];
}

function printed(page: Page, index: number, output: string | undefined, place: string): string[] {
  const { role, text } = page.blocks[index]!;
  const shown = role.kind === 'file' ? text : page.blocks.find((one) => one.role.kind === 'output' && one.role.of === index)?.text;
  if (output === undefined) return [];
  // What commands print may be left out, what TypeScript prints may not.
  if (shown === undefined)
    return role.kind === 'shell' || output === '' ? [] : [`${place}: the page does not show what it prints:\n${output}`];
  return isShownAs(output, shown) ? [] : [`${place}: the page shows\n${tidy(shown)}\n---- and this is printed:\n${tidy(output)}`];
}
