import { chmodSync, mkdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/cli/files.ts';
import { nodeIo } from '../../src/cli/node-io.ts';
import { cli, doubtful, folderOf, good, named, reversed } from '../support/cli.ts';

/** The compact lines for what is named, each cut off behind its place. */
async function places(cwd: string, ...args: string[]): Promise<string[]> {
  const { out } = await cli(['lint', '--format', 'compact', ...args], { cwd });
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => /^(.*?):\d+:\d+: /.exec(line)![1]!);
}

/** The messages about files that cannot be read. */
async function problems(cwd: string, ...args: string[]): Promise<string[]> {
  const { out } = await cli(['lint', '--format', 'compact', ...args], { cwd });
  return out.split('\n').flatMap((line) => /^(.*) \[unreadable-file\]$/.exec(line)?.[1] ?? []);
}

describe('what is named', () => {
  const files = {
    'a.xml': doubtful,
    'nets/b.xml': named('b', doubtful),
    'nets/deep/c.xml': named('c', doubtful),
    'nets/notes.txt': 'hello',
  };

  it.each([
    ['a file', ['a.xml'], ['a.xml']],
    ['a file in the words of the one who asked', ['./nets/../a.xml'], ['./nets/../a.xml']],
    ['a folder', ['nets'], ['nets/deep/c.xml', 'nets/b.xml']],
    ['a pattern', ['nets/**/*.xml'], ['nets/b.xml', 'nets/deep/c.xml']],
    ['several things, in their order', ['nets/b.xml', 'a.xml'], ['nets/b.xml', 'a.xml']],
    ['one file in several ways', ['a.xml', './a.xml', '.'], ['a.xml', 'nets/deep/c.xml', 'nets/b.xml']],
  ])('is %s', async (_, args, expected) => {
    const found = await places(folderOf(files), ...args);
    expect(found.toSorted()).toEqual(expected.toSorted());
    if (args.length > 1) expect(found[0]).toBe(expected[0]);
  });

  it('may hold the characters of patterns', async () => {
    expect(await places(folderOf({ 'a[1].xml': doubtful }), 'a[1].xml')).toEqual(['a[1].xml']);
  });

  it('is not what other programs keep in a folder', async () => {
    const folder = folderOf({ 'a.xml': doubtful, '.git/b.xml': doubtful, 'node_modules/x/c.xml': doubtful });
    expect(await places(folder, '.')).toEqual(['a.xml']);
  });

  it('is read once where links lead to it, under the name it has in libvirt’s folder', async () => {
    const folder = folderOf({ 'qemu/networks/default.xml': doubtful, 'qemu/web.xml': '<domain type="kvm"><colour/></domain>' });
    for (const [link, target] of [
      ['qemu/networks/autostart/default.xml', '../default.xml'],
      ['qemu/autostart/web.xml', '../web.xml'],
    ] as const) {
      mkdirSync(join(folder, link, '..'), { recursive: true });
      symlinkSync(target, join(folder, link));
    }
    expect(new Set(await places(folder, 'qemu'))).toEqual(new Set(['qemu/networks/default.xml', 'qemu/web.xml']));
    expect(await places(folder, 'qemu/networks/autostart')).toEqual(['qemu/networks/autostart/default.xml']);
  });
});

describe('a copy of libvirt’s folder', () => {
  it('starts nothing twice, wherever the links of its autostart lead', async () => {
    const folder = folderOf({
      'host/networks/default.xml': doubtful,
      'copy/networks/default.xml': doubtful,
      'copy/networks/lab.xml': named('lab', doubtful),
      'copy/networks/autostart/lab.xml': named('lab', doubtful),
    });
    symlinkSync(join(folder, 'host/networks/default.xml'), join(folder, 'copy/networks/autostart/default.xml'));
    symlinkSync('/nowhere/lost.xml', join(folder, 'copy/networks/autostart/lost.xml'));
    expect((await places(folder, 'copy')).toSorted()).toEqual([
      'copy/networks/autostart/lost.xml',
      'copy/networks/default.xml',
      'copy/networks/lab.xml',
    ]);
  });
});

describe('what cannot be read is one finding, and the others are linted', () => {
  it.each([
    ['binary', { 'x.xml': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]) }, 'it is not text'],
    [
      'in another encoding',
      { 'x.xml': Buffer.from('<network><name>caf\xe9</name></network>', 'latin1') },
      'it is not written in UTF-8; convert it',
    ],
    [
      'in an encoding nobody knows',
      { 'x.xml': '<?xml version="1.0" encoding="klingon"?><network/>' },
      "the encoding 'klingon', which is not known",
    ],
    ['in another encoding than it says', { 'x.xml': '<?xml version="1.0" encoding="utf-16"?><network/>' }, 'written in another'],
    ['missing', {}, 'it does not exist'],
  ])('%s', async (_, file, message) => {
    const folder = folderOf({ 'a.xml': doubtful, ...file });
    expect(await places(folder, 'x.xml', 'a.xml')).toEqual(['x.xml', 'a.xml']);
    expect(await problems(folder, 'x.xml', 'a.xml')).toEqual([expect.stringContaining(message)]);
  });

  it('not libvirt’s', async () => {
    const { code, out } = await cli(['lint', '--format', 'compact', '.'], { cwd: folderOf({ 'a.xml': '<html/>', 'b.xml': good }) });
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.xml:1:2: error: <html> is no root element that libvirt knows.*\n$/);
  });

  it('in a declared encoding that is not UTF-8, and readable, is linted', async () => {
    const text = doubtful.replace('doubtful', 'caf\xe9');
    const latin = Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?>\n${text}`, 'latin1');
    const { out } = await cli(['lint', 'a.xml'], { cwd: folderOf({ 'a.xml': latin }) });
    expect(out).toContain('<name>café</name>');
  });

  it('a link to nothing, a link to itself, a folder among files, a pattern without a match', async () => {
    const folder = folderOf({ 'nets/a.xml': good });
    symlinkSync('gone', join(folder, 'nets/dangling.xml'));
    symlinkSync('loop.xml', join(folder, 'nets/loop.xml'));
    mkdirSync(join(folder, 'nets/folder.xml'));
    expect(await problems(folder, 'nets', 'other/*.xml')).toEqual([
      'nets/dangling.xml:1:1: error: cannot be read: it is a link to gone, which does not exist',
      expect.stringMatching(/^nets\/loop\.xml:1:1: error: cannot be read: .*links/),
      'other/*.xml:1:1: error: cannot be read: no file matches it',
    ]);
  });

  it.runIf(process.getuid?.() !== 0)('a file or folder that may not be read (skipped: root may read everything)', async () => {
    const folder = folderOf({ 'a.xml': good, 'closed/b.xml': good });
    chmodSync(join(folder, 'a.xml'), 0);
    chmodSync(join(folder, 'closed'), 0);
    expect(await problems(folder, '.')).toEqual([
      expect.stringContaining('permission is denied'),
      expect.stringContaining('permission is denied'),
    ]);
    chmodSync(join(folder, 'closed'), 0o700);
  });

  it('a file that vanishes while others are read', async () => {
    const folder = folderOf({ 'a.xml': good, 'b.xml': reversed });
    const io = { ...nodeIo(), cwd: folder };
    // Leaving out is asked of each file after the folder was listed and before any file is read.
    const inputs = await readInputs(['.'], io, {
      isIgnored: (path) => {
        if (path.endsWith('b.xml')) unlinkSync(path);
        return false;
      },
    });
    expect(inputs).toEqual([
      { path: 'a.xml', text: good, encoding: 'utf-8', file: join(folder, 'a.xml') },
      { path: 'b.xml', problem: 'it does not exist' },
    ]);
  });
});
