import { isShownAs, readPage, tidy } from './blocks.ts';
import { runPage } from './run-page.ts';

/** The text of a page with what its blocks print now, where that is another than the page shows. */
export async function rewritten(path: string, text: string): Promise<string> {
  const page = readPage(path, text);
  const { happened, failure } = await runPage(page);
  if (failure !== undefined) throw new Error(`${path}: ${failure}`);
  const lines = text.split('\n');
  for (const [index, block] of [...page.blocks.entries()].reverse()) {
    const { role } = block;
    const output = role.kind === 'output' ? happened.get(role.of)?.output : role.kind === 'file' ? happened.get(index)?.output : undefined;
    if (output === undefined || isShownAs(output, block.text)) continue;
    const length = lines.indexOf('```', block.line - 1) - (block.line - 1);
    lines.splice(block.line - 1, length, ...tidy(output).split('\n'));
  }
  return lines.join('\n');
}
