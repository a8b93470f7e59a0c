import { printable } from '../../lint/index.ts';
import type { Explanation } from '../explanation.ts';
import { type Block, pageOf, type Section } from './page.ts';

/** How a page of Markdown is written. */
export interface MarkdownOptions {
  /** Level of the headings of documents, from 1 to 4, for a page that has more on it; 1 when absent. */
  readonly level?: number;
}

/** An explanation as Markdown, as GitHub reads it. */
export function explanationMarkdown(explanation: Explanation, { level = 1 }: MarkdownOptions = {}): string {
  return `${pageOf(explanation)
    .map((section) => sectionText(section, level))
    .join('\n\n')}\n`;
}

function sectionText({ level, title, blocks }: Section, top: number): string {
  return [`${'#'.repeat(top + level - 1)} ${escaped(title)}`, ...grouped(blocks).map((group) => blockText(group, top))].join('\n\n');
}

/** Blocks that make one list are one piece. */
function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last !== undefined && (block.kind === 'answer' || block.kind === 'finding') && last[0]!.kind === block.kind) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function blockText(group: readonly Block[], top: number): string {
  return group.map((block) => oneText(block, top)).join('\n');
}

function oneText(block: Block, top: number): string {
  switch (block.kind) {
    case 'text':
      return escaped(block.text);
    case 'title':
      return `${'#'.repeat(top + 2)} ${escaped(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n');
    case 'code':
      return fenced(block.language, block.text);
    case 'table': {
      const { head, rows } = block;
      const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
      return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
    }
    case 'answer': {
      const sentence = block.condition === undefined ? block.about : `${block.about}, ${block.condition}`;
      return `- **${block.answer === 'if' ? 'it depends' : block.answer}**: ${escaped(sentence)}. ${escaped(block.why)}`;
    }
    case 'finding': {
      const { severity, line, message, code, fix } = block.finding;
      const place = line === undefined ? '' : `, line ${line}`;
      const does = fix === undefined ? '' : ` What would do: ${escaped(fix.title)}.`;
      return `- **${severity === 'info' ? 'note' : severity}**${place}: ${escaped(message)} (\`${code}\`).${does}`;
    }
  }
}

function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.split('\n').map(printable).join('\n')}\n${fence}`;
}

/** A text in one line, with everything escaped that Markdown would take for more than text. What stands for XML is shown as code. */
function escaped(text: string): string {
  return printable(text.replace(/[\n\r]+/g, ' '))
    .split(/(<[^<>`|]+>)/)
    .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : part.replace(/[\\`*_[\]<>|~&#]/g, '\\$&')))
    .join('')
    .replace(
      /^(\s*)([-+])(?=\s)|^(\s*\d+)([.)])(?=\s)/,
      (_, space = '', sign = '', number = '', dot = '') => `${space}${sign && `\\${sign}`}${number}${dot && `\\${dot}`}`,
    );
}
