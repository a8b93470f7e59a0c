import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blocksOf, runShell, runTypeScript, scratch, typeErrors } from '../support/guide.ts';

const folder = join(import.meta.dirname, '../../docs/guide');
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name: basename(name, '.md'), blocks: blocksOf(readFileSync(join(folder, name), 'utf8')) }));

describe.each(pages)('the guide page $name', ({ name, blocks }) => {
  const typeScript = blocks.filter(({ language }) => language === 'ts');
  const shell = blocks.filter(({ language }) => language === 'sh');
  const work = scratch();
  afterAll(() => work.remove());

  it.runIf(typeScript.length > 0)('prints what it says it prints', async () => {
    const printed = await runTypeScript(name, typeScript);
    const told = (index: number, text: string): string => `line ${typeScript[index]!.line}:\n${text}`;
    expect(printed.map((text, index) => told(index, text))).toEqual(typeScript.map(({ expected = '' }, index) => told(index, expected)));
  });

  it.each(shell)('says what the program prints, line $line', ({ code, expected }) => {
    const { printed, status } = runShell(work.path, code);
    if (expected === undefined) expect({ printed, status }).toEqual({ printed, status: 0 });
    else expect(printed).toBe(expected);
  });
});

it('code in the guide compiles for users', () => {
  const typeScript = pages.map(({ name, blocks }) => [name, blocks.filter(({ language }) => language === 'ts')] as const);
  expect(typeErrors(Object.fromEntries(typeScript))).toBe('');
});
