import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/index.ts';
import { readingCodes } from '../../src/lint/reading-codes.ts';
import { rules } from '../../src/lint/rules/index.ts';

const folder = join(import.meta.dirname, '../../docs/rules');
const ruleFiles = readdirSync(join(import.meta.dirname, '../../src/lint/rules')).map((file) => file.replace('.ts', ''));
const pages = readdirSync(folder).map((file) => file.replace('.md', ''));

/** The parts of a page by heading; `''` for what comes before the first. */
function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of text.split(/^## /m)) {
    const end = part.startsWith('# ') ? 0 : part.indexOf('\n');
    parts.set(part.slice(0, end), part.slice(end));
  }
  return parts;
}

/** The documents in a part of a page, each a list of files: one block may hold several, after lines `<!-- file: … -->`. */
function examplesIn(part: string): { path: string; text: string }[][] {
  return [...part.matchAll(/^```xml\n([\s\S]*?)^```$/gm)].map(([, block]) => {
    const files = block!.split(/^<!-- file: (.+) -->\n/m);
    if (files.length === 1) return [{ path: 'example.xml', text: files[0]! }];
    return files.slice(1).flatMap((_, index) => (index % 2 === 0 ? [{ path: files[index + 1]!, text: files[index + 2]! }] : []));
  });
}

/** Options for the linter that a page states in a comment: `<!-- options: {"libvirtVersion": "6.0.0"} -->`. */
function optionsIn(part: string): object {
  return JSON.parse(/<!-- options: (.*) -->/.exec(part)?.[1] ?? '{}') as object;
}

const summaries = new Map<string, string>([...readingCodes, ...rules].map(({ id, summary }) => [id, summary]));
// Some things no text in a page can show.
const withoutExample = new Set(['document-too-large', 'document-too-deep', 'unreadable-file', 'xml-syntax', 'curly-quote', 'doctype']);

it('every rule has a file of its name and stands in the list once, in order', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(ids).toEqual(ruleFiles.filter((file) => file !== 'index'));
  expect(readingCodes.map(({ id }) => id)).toEqual(readingCodes.map(({ id }) => id).sort());
});

it('every rule has a page, and every page has a rule', () => {
  expect(pages.sort()).toEqual([...summaries.keys()].sort());
});

describe.each(pages)('the page of %s', (id) => {
  const text = readFileSync(join(folder, `${id}.md`), 'utf8');
  const parts = partsOf(text);

  it('starts with the name and the summary', () => {
    expect(text.split('\n').slice(0, 3)).toEqual([`# ${id}`, '', summaries.get(id)]);
  });

  it('has all its parts', () => {
    expect([...parts.keys()]).toEqual(['', 'What happens otherwise', 'Reported', 'Not reported', 'Fix', 'Sources']);
  });

  it('names the severity and the stage', () => {
    const rule = rules.find((one) => one.id === id);
    const line = text.split('\n')[4] ?? '';
    if (rule !== undefined) expect(line).toMatch(new RegExp(`^${rule.severity}.* · stage \`${rule.stage}\``));
    expect(line).toMatch(/^(?:error|warning|info).* · (?:stage `\w+`|stages? ).* · fix: (?:safe|suggestion|none|safe or suggestion|.+)$/);
  });

  it('shows what is reported, and what is not', () => {
    const reported = examplesIn(parts.get('Reported')!);
    if (!withoutExample.has(id)) expect(reported.length).toBeGreaterThan(0);
    for (const files of reported) {
      const codes = lint(files, optionsIn(parts.get('Reported')!)).map(({ code }) => code);
      expect(codes, files[0]!.text).toContain(id);
    }
    for (const files of examplesIn(parts.get('Not reported')!)) {
      const codes = lint(files, optionsIn(parts.get('Not reported')!)).map(({ code }) => code);
      expect(codes, files[0]!.text).not.toContain(id);
    }
  });
});
