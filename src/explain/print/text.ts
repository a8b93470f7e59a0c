import { printable } from '../../lint/index.ts';
import type { Explanation } from '../explanation.ts';
import { type Block, pageOf, type Section } from './page.ts';

/** What a terminal may give a style. */
export type TextStyle = 'heading' | 'title' | 'code' | 'yes' | 'no' | 'if' | 'error' | 'warning' | 'info' | 'dim';

/** How a page for a terminal is drawn. */
export interface TextOptions {
  /** Longest line, where words can be wrapped; 100 when absent. */
  readonly width?: number;
  /** Gives parts of the page their colours. */
  readonly paint?: (style: TextStyle, text: string) => string;
}

/** An explanation for a terminal. */
export function explanationText(explanation: Explanation, options: TextOptions = {}): string {
  const { width = 100, paint = (_, text) => text } = options;
  const printer = new TextPrinter(width, paint);
  return `${pageOf(explanation)
    .map((section, index) => printer.section(section, index === 0))
    .join('\n')}`;
}

class TextPrinter {
  readonly #width: number;
  readonly #paint: NonNullable<TextOptions['paint']>;

  constructor(width: number, paint: NonNullable<TextOptions['paint']>) {
    this.#width = Math.max(40, width);
    this.#paint = paint;
  }

  section({ level, title, blocks }: Section, isFirst: boolean): string {
    const heading = printable(title);
    const lines = [this.#paint('heading', heading), ...(level === 1 ? [this.#paint('dim', '='.repeat(heading.length))] : [])];
    return `${level === 1 && !isFirst ? '\n' : ''}${[...lines, ...blocks.flatMap((block, index) => this.#block(block, blocks[index - 1]))].join('\n')}\n`;
  }

  #block(block: Block, before: Block | undefined): string[] {
    const gap = before === undefined || isClose(before, block) ? [] : [''];
    return [...gap, ...this.#lines(block)];
  }

  #lines(block: Block): string[] {
    switch (block.kind) {
      case 'text':
        return this.#wrapped(block.text, '  ');
      case 'title':
        return this.#wrapped(block.text, '  ').map((line) => this.#paint('title', line));
      case 'list':
        return block.items.flatMap((item) => this.#wrapped(item, '    ', '  - '));
      case 'code':
        return block.text
          .split('\n')
          .map((line, index) =>
            `    ${block.language === 'sh' && index === 0 ? '$ ' : block.language === 'sh' ? '  ' : ''}${printable(line)}`.trimEnd(),
          )
          .map((line) => (block.language === 'sh' ? this.#paint('code', line) : line));
      case 'table':
        return this.#table(block.rows);
      case 'answer': {
        const [first = '', ...rest] = [block.about, ...(block.condition === undefined ? [] : [block.condition])].flatMap((one) =>
          this.#wrapped(one, '       '),
        );
        const mark = this.#paint(block.answer, block.answer.padEnd(4));
        return [`  ${mark} ${first.trimStart()}`, ...rest, ...this.#wrapped(block.why, '       ').map((line) => this.#paint('dim', line))];
      }
      case 'finding': {
        const { severity, line, message, code, fix } = block.finding;
        const place = line === undefined ? '' : `line ${line}: `;
        const word = severity === 'info' ? 'note' : severity;
        const [first = '', ...rest] = this.#wrapped(`${word} ${place}${message} [${code}]`, '    ', '  ');
        const painted = first.replace(word, () => this.#paint(severity, word));
        return [painted, ...rest, ...(fix === undefined ? [] : this.#wrapped(`what would do: ${fix.title}`, '    '))];
      }
    }
  }

  /** Rows of cells: the first two side by side, what is behind them below, where they do not fit into the width. */
  #table(rows: readonly (readonly string[])[]): string[] {
    const cells = rows.map((row) => row.map(printable));
    const first = Math.max(...cells.map(([one = '']) => one.length));
    return cells.flatMap(([one = '', two = '', why, source]) => {
      if (why === undefined) return this.#wrapped(two, ' '.repeat(first + 4), `  ${one.padEnd(first)}  `);
      return [
        ...this.#wrapped(two, ' '.repeat(first + 4), `  ${one.padEnd(first)}  `),
        ...this.#wrapped(`${why} (${source})`, '      ').map((line) => this.#paint('dim', line)),
      ];
    });
  }

  #wrapped(text: string, indent: string, opening = indent): string[] {
    const lines: string[] = [];
    let line = opening;
    let isEmpty = true;
    for (const word of printable(text).split(' ')) {
      if (!isEmpty && line.length + 1 + word.length > this.#width) {
        lines.push(line);
        line = indent;
        isEmpty = true;
      }
      line += isEmpty ? word : ` ${word}`;
      isEmpty = false;
    }
    return [...lines, line].map((one) => one.trimEnd());
  }
}

/** Whether two blocks are to stand together, without an empty line between them. */
function isClose(before: Block, block: Block): boolean {
  if (before.kind === block.kind) return ['answer', 'finding', 'code'].includes(block.kind);
  if (before.kind === 'title') return true;
  return block.kind === 'code' || (before.kind === 'code' && block.kind === 'list');
}
