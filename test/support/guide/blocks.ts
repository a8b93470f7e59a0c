/** A code block of a page, and what it is to be taken for. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** The line of the page that its first line is, counted from 1. */
  readonly line: number;
  readonly role: Role;
}

/**
 * `code` is TypeScript, `shell` commands, `file` a file that is written before what follows is run, and `output` what a code or shell
 * block prints.
 */
export type Role = { kind: 'code' } | { kind: 'shell' } | { kind: 'file'; path: string } | { kind: 'output'; of: number };

/** A page as its code blocks. */
export interface Page {
  readonly path: string;
  readonly blocks: readonly Block[];
}

/**
 * Takes a page apart. A block is a file when the line before it ends with a path and a colon, as in "`lab.xml`:"; any other block that
 * is neither TypeScript nor commands is what the block before it prints.
 * @throws Error for a block of which nobody could say what it is.
 */
export function readPage(path: string, text: string): Page {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  const fail = (at: number, message: string): never => {
    throw new Error(`${path}:${at + 1}: ${message}`);
  };
  for (let at = 0; at < lines.length; at++) {
    const fence = /^(\s*)```(.*)$/.exec(lines[at]!);
    if (fence === null) continue;
    if (fence[1] !== '') fail(at, 'an indented block would not be checked');
    const language = fence[2]!;
    if (!/^\w+$/.test(language)) fail(at, 'a block needs its language, and nothing else behind ```');
    const end = lines.indexOf('```', at + 1);
    if (end < 0) fail(at, 'the block has no end');
    const role = roleOf(language, lines.slice(0, at), blocks) ?? fail(at, 'nothing prints this block, and no line before it names a file');
    blocks.push({ language, text: `${lines.slice(at + 1, end).join('\n')}\n`, line: at + 2, role });
    at = end;
  }
  return { path, blocks };
}

function roleOf(language: string, before: readonly string[], blocks: readonly Block[]): Role | undefined {
  const path = /`([^`\s]*[./][^`\s]*)`:$/.exec(before.findLast((line) => line !== '') ?? '')?.[1];
  if (path !== undefined) return { kind: 'file', path };
  if (language === 'ts') return { kind: 'code' };
  if (language === 'sh') return { kind: 'shell' };
  const of = blocks.findLastIndex(({ role }) => role.kind === 'code' || role.kind === 'shell');
  const isTaken = blocks.some(({ role }) => role.kind === 'output' && role.of === of);
  return of < 0 || isTaken ? undefined : { kind: 'output', of };
}

/** The TypeScript of a page as one module, each line on the line that it has in the page. */
export function moduleOf(page: Page, between: (block: Block, index: number) => string = () => ''): string {
  const lines: string[] = [];
  for (const [index, block] of page.blocks.entries()) {
    const isCode = block.role.kind === 'code';
    while (lines.length < block.line - 2) lines.push('');
    lines.push(isCode ? '' : between(block, index));
    if (isCode) lines.push(...block.text.trimEnd().split('\n'), between(block, index));
  }
  return `${lines.join('\n')}\nexport {};\n`;
}

/** Whether a text is what a page shows. A line with `…` alone stands for any number of lines. */
export function isShownAs(text: string, shown: string): boolean {
  const parts = `${tidy(shown)}\n`.split(/^…\n/m).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('(?:.*\\n)*')}$`).test(`${tidy(text)}\n`);
}

/** A text without blanks at the ends of its lines, and without empty lines at its end. */
export function tidy(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trimEnd();
}
