import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixFiles } from '../../src/cli/fix/fix-files.ts';
import { replaceFile } from '../../src/cli/fix/replace-file.ts';
import { cli, doubtful, folderOf, good, mended, named, reversed } from '../support/cli.ts';

const header = `<!--
WARNING: THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE
OVERWRITTEN AND LOST. Changes to this xml configuration should be made using:
  virsh net-edit reversed
or other application using the libvirt API.
-->

`;

const hasGit = spawnSync('git', ['--version']).status === 0;

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('--fix', () => {
  it('makes safe fixes and prints what is left', async () => {
    const folder = folderOf({ 'a.xml': reversed, 'b.xml': doubtful, 'c.xml': good });
    const { code, out, error } = await cli(['lint', '--fix', '.'], { cwd: folder });
    expect(['a.xml', 'b.xml', 'c.xml'].map((name) => read(folder, name))).toEqual([mended, doubtful, good]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^b\.xml:3:4 warning [\s\S]*\n\n1 warning in 3 files\. 1 fix made\.\n$/);
    expect(readdirSync(folder)).toEqual(['a.xml', 'b.xml', 'c.xml']);
  });

  it('makes suggestions only when they are asked for', async () => {
    const text = "<network>\n  <name>a</name>\n  <mac address='53:54:00:00:00:01'/>\n</network>\n";
    const folder = folderOf({ 'a.xml': text });
    expect((await cli(['lint', '--fix', 'a.xml'], { cwd: folder })).code).toBe(1);
    expect(read(folder, 'a.xml')).toBe(text);
    expect((await cli(['lint', '--fix', '--fix-type', 'safe,suggestion', 'a.xml'], { cwd: folder })).code).toBe(0);
    expect(read(folder, 'a.xml')).toBe(text.replace('53:54', '52:54'));
  });

  it('writes nothing into a file that has nothing to fix', async () => {
    const folder = folderOf({ 'a.xml': good });
    const before = statSync(join(folder, 'a.xml'));
    await cli(['lint', '--fix', 'a.xml'], { cwd: folder });
    expect(statSync(join(folder, 'a.xml'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  it('keeps a byte order mark, line ends and everything else', async () => {
    const text = `\ufeff<?xml version="1.0"?>\r\n${reversed.replaceAll('\n', '\r\n')}<!-- é -->\r\n`;
    const folder = folderOf({ 'a.xml': text });
    await cli(['lint', '--fix', 'a.xml'], { cwd: folder });
    expect(read(folder, 'a.xml')).toBe(`\ufeff<?xml version="1.0"?>\r\n${mended.replaceAll('\n', '\r\n')}<!-- é -->\r\n`);
  });

  it.each([
    ['that is not XML', '<network><name>a</name><ip address=“10.0.0.1”/></network>', 1, ''],
    [
      'that libvirt wrote',
      header + reversed,
      1,
      "a.xml is left alone: libvirt wrote it and would overwrite it; change it with 'virsh net-edit reversed'\n",
    ],
    [
      'in another encoding',
      Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?><!-- \xe9 -->${reversed}`, 'latin1'),
      1,
      'a.xml is left alone: it is written in WINDOWS-1252, and only UTF-8 is changed; convert it first\n',
    ],
    [
      'whose fix would bring in something else',
      "<network><name>a</name><ip address='2001:db8::1' netmask='255.255.255.0'/></network>",
      1,
      'a.xml keeps its ip-family-missing: "Add family=\'ipv6\'" would bring in something else\n',
    ],
    ['that libvirt wrote and that is good', header + good, 0, ''],
  ])('leaves a file alone %s', async (_, content, expected, message) => {
    const folder = folderOf({ 'a.xml': content, 'b.xml': reversed });
    const { code, error } = await cli(['lint', '--fix', '--fix-type', 'safe,suggestion', 'a.xml', 'b.xml'], { cwd: folder });
    expect({ code, error }).toEqual({ code: expected, error: message });
    expect(readFileSync(join(folder, 'a.xml'))).toEqual(Buffer.from(content as string));
    expect(read(folder, 'b.xml')).toBe(mended);
  });

  it('prints the fixes it made as JSON', async () => {
    const { out } = await cli(['lint', '--fix', '--format', 'json', 'a.xml'], { cwd: folderOf({ 'a.xml': reversed }) });
    expect(JSON.parse(out)).toMatchObject({
      findings: [],
      fixed: [{ file: 'a.xml', code: 'dhcp-range-order', path: '/network/ip[1]/dhcp/range[1]/@end', title: 'Swap start and end' }],
    });
  });

  it('says what could not be written, tells of it as it is, and writes the others', async () => {
    const folder = folderOf({ 'a.xml': 'somebody else’s by now', 'b.xml': named('b', reversed) });
    const files = ['a', 'b'].map((name) => ({
      path: `${name}.xml`,
      text: named(name, reversed),
      encoding: 'utf-8',
      file: join(folder, `${name}.xml`),
    }));
    const said: string[] = [];
    const io = { error: (text: string) => void said.push(text) };
    const { findings, applied, failed } = await fixFiles(
      files,
      { rules: { 'subnet-overlap': 'off' } },
      { kinds: ['safe'], write: true },
      io,
    );
    expect(said).toEqual(['a.xml was not changed: it changed meanwhile\n']);
    expect(findings.map(({ file }) => file)).toEqual(['a.xml']);
    expect(applied.map(({ file }) => file)).toEqual(['b.xml']);
    expect(failed).toBe(true);
    expect([read(folder, 'a.xml'), read(folder, 'b.xml')]).toEqual(['somebody else’s by now', named('b', mended)]);
  });
});

describe('--fix-dry-run', () => {
  it('prints what --fix would change, and changes nothing', async () => {
    const folder = folderOf({ 'a.xml': reversed, 'b.xml': doubtful });
    const { code, out, error } = await cli(['lint', '--fix-dry-run', 'a.xml', 'b.xml'], { cwd: folder });
    expect(out).toMatchInlineSnapshot(`
      "--- a.xml
      +++ a.xml
      @@ -2,7 +2,7 @@
         <name>reversed</name>
         <ip address='10.0.0.1' prefix='24'>
           <dhcp>
      -      <range start='10.0.0.9' end='10.0.0.2'/>
      +      <range start='10.0.0.2' end='10.0.0.9'/>
           </dhcp>
         </ip>
       </network>
      "
    `);
    expect(error).toBe('With 1 fix: 1 warning in 2 files.\n');
    expect(code).toBe(0);
    expect(read(folder, 'a.xml')).toBe(reversed);
  });

  it.runIf(hasGit)(`prints what patch and git take${hasGit ? '' : ' (skipped: no git)'}`, async () => {
    const folder = folderOf({
      'a b.xml': reversed,
      'nets/tab\there.xml': reversed.trimEnd(),
      'crlf.xml': reversed.replaceAll('\n', '\r\n'),
    });
    const { out } = await cli(['lint', '--fix-dry-run', '.'], { cwd: folder });
    execFileSync('git', ['apply', '-p0'], { cwd: folder, input: out });
    expect(['a b.xml', 'nets/tab\there.xml', 'crlf.xml'].map((name) => read(folder, name))).toEqual([
      mended,
      mended.trimEnd(),
      mended.replaceAll('\n', '\r\n'),
    ]);
  });

  it('takes standard input', async () => {
    const { out } = await cli(['lint', '--fix-dry-run', '-'], { stdin: reversed });
    expect(out).toContain("+      <range start='10.0.0.2' end='10.0.0.9'/>\n");
  });

  it('prints nothing when there is nothing to fix', async () => {
    expect(await cli(['lint', '--fix-dry-run', '-'], { stdin: good })).toEqual({ code: 0, out: '', error: 'Nothing found in 1 file.\n' });
  });

  it('shows a terminal nothing that it would obey', async () => {
    const { out } = await cli(['lint', '--fix-dry-run', '--stdin-path', 'a\u001b[2J.xml', '-'], {
      stdin: reversed.replace('reversed', 'a\u202eb'),
      colors: true,
    });
    expect(out).toContain('\u001b[31m-      <range');
    expect(out).not.toContain('\u001b[2J');
    expect(out).not.toContain('\u202e');
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

  it('where a link leads, and the link stays', async () => {
    const folder = folderOf({ 'real/a.xml': reversed });
    symlinkSync('real/a.xml', join(folder, 'link.xml'));
    await cli(['lint', '--fix', 'link.xml'], { cwd: folder });
    expect(read(folder, 'real/a.xml')).toBe(mended);
    expect(lstatSync(join(folder, 'link.xml')).isSymbolicLink()).toBe(true);
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
