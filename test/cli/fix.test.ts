import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixFiles } from '../../src/cli/fix/fix-files.ts';
import { replaceFile } from '../../src/cli/fix/replace-file.ts';
import { folderOf, mended, reversed } from '../support/cli.ts';

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('fixing files', () => {
  it('says what could not be written, tells of it as it is, and writes the others', async () => {
    const folder = folderOf({ 'a.xml': 'somebody else’s by now', 'b.xml': reversed });
    const files = ['a.xml', 'b.xml'].map((path) => ({ path, text: reversed, encoding: 'utf-8', file: join(folder, path) }));
    const said: string[] = [];
    const io = { error: (text: string) => void said.push(text) };
    const { findings, applied, failed } = await fixFiles(files, {}, { kinds: ['safe'], write: true }, io);
    expect(said).toEqual(['a.xml was not changed: it changed meanwhile\n']);
    expect(findings.map(({ file }) => file)).toEqual(['a.xml']);
    expect(applied.map(({ file }) => file)).toEqual(['b.xml']);
    expect(failed).toBe(true);
    expect([read(folder, 'a.xml'), read(folder, 'b.xml')]).toEqual(['somebody else’s by now', mended]);
  });
});

describe('a file is replaced', () => {
  it('whole, with its mode and owner', async () => {
    const folder = folderOf({ 'a.xml': 'before' });
    const path = join(folder, 'a.xml');
    chmodSync(path, 0o640);
    if (process.getuid?.() === 0) chownSync(path, 65534, 65534);
    const before = statSync(path);
    await replaceFile(path, 'before', 'after');
    expect(read(folder, 'a.xml')).toBe('after');
    expect(statSync(path)).toMatchObject({ mode: before.mode, uid: before.uid, gid: before.gid });
    expect(statSync(path).ino).not.toBe(before.ino);
    expect(readdirSync(folder)).toEqual(['a.xml']);
  });

  it.each([
    ['changed meanwhile', (path: string): void => writeFileSync(path, 'somebody else’s'), 'it changed meanwhile'],
    [
      'became a folder',
      (path: string): void => {
        execFileSync('rm', [path]);
        mkdirSync(path);
      },
      /EISDIR|illegal operation/,
    ],
  ])('not when it %s, and nothing is left beside it', async (_, meanwhile, message) => {
    const folder = folderOf({ 'a.xml': 'before' });
    const path = join(folder, 'a.xml');
    meanwhile(path);
    await expect(replaceFile(path, 'before', 'after')).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(['a.xml']);
  });

  it.runIf(process.getuid?.() !== 0)('not when it may not be written to (skipped: root may write everything)', async () => {
    const folder = folderOf({ 'a.xml': 'before' });
    chmodSync(join(folder, 'a.xml'), 0o444);
    await expect(replaceFile(join(folder, 'a.xml'), 'before', 'after')).rejects.toThrow('EACCES');
    expect(read(folder, 'a.xml')).toBe('before');
  });

  it('not together with another name of it', async () => {
    const folder = folderOf({ 'a.xml': 'before' });
    linkSync(join(folder, 'a.xml'), join(folder, 'b.xml'));
    await replaceFile(join(folder, 'a.xml'), 'before', 'after');
    expect([read(folder, 'a.xml'), read(folder, 'b.xml')]).toEqual(['after', 'before']);
  });
});
