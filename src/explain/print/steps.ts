import { type HostStep, stepScript } from '../../recipe/index.ts';
import { quoted } from '../../shell/quote.ts';
import { call } from '../checks.ts';
import type { Block } from './page.ts';

/** Steps with their reasons, as lines for a shell. */
export function stepBlocks(steps: readonly HostStep[]): Block[] {
  return steps.flatMap((step): Block[] => {
    const where = step.where === undefined ? '' : `On ${step.where}: `;
    return [
      { kind: 'text', text: `${where}${step.why}` },
      { kind: 'code', language: 'sh', text: 'command' in step ? call(step.command) : writing(step) },
    ];
  });
}

/** What takes the steps back, last first. */
export function undoBlock(steps: readonly HostStep[]): Block[] {
  const lines = steps.toReversed().flatMap(({ undo, where }) => (where === undefined ? undo.map(call) : []));
  return lines.length === 0
    ? []
    : [
        { kind: 'text', text: 'To take it all back' },
        { kind: 'code', language: 'sh', text: lines.join('\n') },
      ];
}

/** What writes a file: one line where the file has one, otherwise the script for it, without its first lines and the comment. */
function writing(step: Extract<HostStep, { file: unknown }>): string {
  const { path, text, mode } = step.file;
  if (/^[\w.][\w .=/:-]*\n$/.test(text) && mode === undefined) return `echo ${quoted(text.trimEnd())} > ${quoted(path)}`;
  const { where: _, ...here } = step;
  return stepScript([here])
    .replace(/^#!\/bin\/sh\nset -eu\n\n(?:#.*\n)*/, '')
    .trimEnd();
}
