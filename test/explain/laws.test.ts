import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { type Explanation, explain, explanationJson, explanationMarkdown, explanationText } from '../../src/explain/index.ts';
import { network, stringify } from '../../src/index.ts';
import { lint } from '../../src/lint/index.ts';
import { recipes } from '../recipe/network/recipes.ts';
import { fixtures } from '../support/fixtures.ts';

/** What has to hold of every page, whatever the document. */
function checkPages(page: Explanation): void {
  for (const { what, title, file } of page.subjects) {
    expect(title).not.toBe('');
    expect(what.join(' '), file).toMatch(/\.$/);
    expect(what.join(' '), file).not.toMatch(/undefined|null|\[object|NaN|%d/);
  }
  checkText(explanationText(page));
  checkMarkdown(page, explanationMarkdown(page));
  const json = explanationJson(page);
  expect(JSON.parse(json)).toMatchObject({ formatVersion: 1, libvirtVersion: page.libvirtVersion });
}

function checkText(text: string): void {
  // Words are wrapped, except in what programs print and in words that are longer than a line.
  const long = text.split('\n').filter((line) => line.length > 100 && /^ {2}\S/.test(line) && line.trim().includes(' '));
  expect(long).toEqual([]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]/);
}

/** Headings go down step by step, tables have all their cells, nothing is taken for HTML, and programs' output stays what it is. */
function checkMarkdown(page: Explanation, text: string): void {
  const tokens = marked.lexer(text);
  const depths = tokens.flatMap((token) => (token.type === 'heading' ? [token['depth'] as number] : []));
  for (const [index, depth] of depths.entries()) expect(depth).toBeLessThanOrEqual((depths[index - 1] ?? 0) + 1);
  const html: string[] = [];
  marked.walkTokens(tokens, (token: Token) => {
    if (token.type === 'html') html.push(token.raw);
  });
  expect(html).toEqual([]);
  const rows = tokens.flatMap((token) => (token.type === 'table' ? token['rows'].length : []));
  const assumed = page.subjects.flatMap(({ assumptions }) => (assumptions.length === 0 ? [] : assumptions.length));
  expect(rows).toEqual(expect.arrayContaining(assumed));
  const code = tokens.flatMap((token) => (token.type === 'code' ? [token['text'] as string] : []));
  for (const { shows } of page.subjects.flatMap(({ sights }) => sights))
    if (shows !== undefined) expect(code).toContain(withoutLeadingTabs(shows));
}

/** The reader of the tests writes tabs at the start of a line as four spaces. */
function withoutLeadingTabs(text: string): string {
  return text.replace(/^\t+/gm, (tabs) => '    '.repeat(tabs.length));
}

describe('every document of ours can be explained:', () => {
  it.each(fixtures.map(({ name, text }) => [name, text] as const))('%s', (path, text) => {
    for (const libvirtVersion of ['9.0.0', '11.0.0']) {
      const page = explain([{ path, text }], { libvirtVersion });
      expect(page.subjects[0]!.findings.map(({ code, message }) => `${code} ${message}`)).toEqual(
        lint([{ path, text }], { libvirtVersion }).map(({ code, message }) => `${code} ${message}`),
      );
      checkPages(page);
    }
  });

  it('all of them together', () => {
    checkPages(explain(fixtures.map(({ name, text }) => ({ path: name, text }))));
  });
});

describe.each(recipes)('what is made from a few options can be explained: %s', (_, recipe, asked) => {
  it('with something to run and to check, and nothing that keeps it from starting', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const page = explain([{ path: 'made.xml', text: stringify(network, recipe(one)) }]);
        const [subject] = page.subjects;
        expect(subject).toMatchObject({ kind: 'network', problems: [] });
        expect([subject!.reach, subject!.sights, subject!.steps, subject!.checks].map((list) => list.length)).not.toContain(0);
        checkPages(page);
      }),
      { numRuns: 30 },
    );
  });
});

it('nothing is thrown for a document that was damaged anywhere', () => {
  const [first] = fixtures.filter(({ name }) => name === 'network/everything.xml');
  fc.assert(
    fc.property(fc.nat(first!.text.length), fc.nat(40), fc.constantFrom('', 'x', "'", '<', '999999', ' '), (at, length, put) => {
      const text = first!.text.slice(0, at) + put + first!.text.slice(at + length);
      const page = explain([{ path: 'damaged.xml', text }]);
      explanationText(page);
      explanationMarkdown(page);
    }),
    { numRuns: 200 },
  );
});
