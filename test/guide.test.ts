import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isShownAs, moduleOf, readPage } from './support/guide/blocks.ts';
import { install } from './support/guide/run-page.ts';
import { stepsOfWorkflow } from './support/guide/workflow.ts';
import { differencesIn, guidePages, pageOf } from './support/guide.ts';

const root = join(import.meta.dirname, '..');

const hasGit = spawnSync('git', ['--version']).status === 0;

describe('every page', () => {
  for (const path of guidePages) {
    const canRun = hasGit || !/^git /m.test(readFileSync(join(root, path), 'utf8'));
    it.runIf(canRun)(`shows what happens: ${path}${canRun ? '' : ' (skipped: no git)'}`, async () => {
      expect(await differencesIn(pageOf(path))).toEqual([]);
    });
  }

  it.each(guidePages)('links to what is there: %s', (path) => {
    const text = readFileSync(join(root, path), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link!).filter((link) => !/^https?:/.test(link));
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
  });

  it('has TypeScript that strict users can compile', () => {
    const folder = mkdtempSync(join(tmpdir(), 'libvirt-xml-guide-'));
    install(folder);
    const names = new Map(guidePages.map((path) => [`${path.replace(/\W+/g, '-')}.ts`, path]));
    for (const [name, path] of names) writeFileSync(join(folder, name), moduleOf(pageOf(path)));
    const compilerOptions = { strict: true, target: 'es2022', module: 'nodenext', types: ['node'], noEmit: true, skipLibCheck: true };
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [...names.keys()] }));
    expect(complaintsOfTsc(folder)).toBe('');
    rmSync(folder, { recursive: true });
  });
});

function complaintsOfTsc(folder: string): string {
  const compiler = join(root, 'node_modules/typescript/lib/tsc.js');
  try {
    return execFileSync(process.execPath, [compiler, '--pretty', 'false', '-p', folder], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe('the check of pages', () => {
  const page = (...blocks: string[]) => readPage('page.md', blocks.join('\n'));
  const fenced = (language: string, text: string) => `\n\`\`\`${language}\n${text}\n\`\`\`\n`;

  it('finds another output', async () => {
    const [difference, ...others] = await differencesIn(page(fenced('ts', "console.log('one');"), fenced('text', 'two')));
    expect(difference).toMatch(/^page\.md:3: the page shows\ntwo\n---- and this is printed:\none$/);
    expect(others).toEqual([]);
  });

  it('finds output that is not shown, and code that throws', async () => {
    const differences = await differencesIn(page(fenced('ts', 'console.log(1);'), fenced('ts', "throw new Error('no');")));
    expect(differences[0]).toBe('page.md:3: the page does not show what it prints:\n1\n');
    expect(differences[1]).toBe('page.md:8: it did not come to this block');
    expect(differences[2]).toMatch(/page\.md:8.*Error: no/s);
  });

  it('finds commands that end otherwise than they say', async () => {
    expect(await differencesIn(page(fenced('sh', 'true\nfalse')))).toEqual(['page.md:3: expected [], but [line 2 ends with 1]\n']);
    expect(await differencesIn(page(fenced('sh', 'true # ends with 1')))).toEqual(['page.md:3: expected [line 1 ends with 1], but []\n']);
    expect(await differencesIn(page(fenced('sh', 'false # ends with 1')))).toEqual([]);
  });

  it('writes files, and compares those that are there', async () => {
    const made = ['The file `a/b.txt`:', fenced('text', 'here'), fenced('sh', 'cat a/b.txt'), fenced('text', 'here')];
    expect(await differencesIn(page(...made))).toEqual([]);
    const [difference] = await differencesIn(page(...made, 'Now `a/b.txt`:', fenced('text', 'there')));
    expect(difference).toMatch(/^page\.md:20: the page shows\nthere/);
  });

  it('runs the commands in the order of the page, between the code', async () => {
    const code = "import { existsSync } from 'node:fs';\nconsole.log(existsSync('made'));";
    expect(
      await differencesIn(
        page(
          fenced('ts', code),
          fenced('text', 'false'),
          fenced('sh', 'touch made'),
          fenced('ts', "console.log(existsSync('made'));"),
          fenced('text', 'true'),
        ),
      ),
    ).toEqual([]);
  });

  it('sees nothing of the machine but what changes files', async () => {
    const [difference] = await differencesIn(page(fenced('sh', 'mount')));
    expect(difference).toContain('line 1 ends with 127');
  });

  it('refuses blocks of which nobody could say what they are', () => {
    expect(() => page(fenced('xml', '<a/>'))).toThrow('page.md:2: nothing prints this block');
    expect(() => page('  ```ts\n  1\n  ```')).toThrow('page.md:1: an indented block would not be checked');
    expect(() => page('```\n1\n```')).toThrow('page.md:1: a block needs its language');
  });

  it('lets a line stand for many', () => {
    expect(isShownAs('one\ntwo\nthree\n', 'one\n…\nthree')).toBe(true);
    expect(isShownAs('one\nthree\n', 'one\n…\nthree')).toBe(true);
    expect(isShownAs('one\ntwo\nthree\n', '…\ntwo\n…\n')).toBe(true);
    expect(isShownAs('one\ntwo\nfour\n', 'one\n…\nthree')).toBe(false);
    expect(isShownAs('one.\n', 'one!')).toBe(false);
  });

  it('runs what a workflow runs', async () => {
    const workflow =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: exit 3';
    const [difference] = await differencesIn(page('See `.github/workflows/a.yml`:', fenced('yaml', workflow)));
    expect(difference).toContain('[line 1 ends with 3]');
    expect(() => stepsOfWorkflow('.github/workflows/a.yml', 'on: push')).toThrow("a workflow needs 'on' and 'jobs'");
    expect(() => stepsOfWorkflow('a.yml', 'a: [')).toThrow();
  });
});
