import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, mended, reversed } from '../support/cli.ts';

const bin = join(import.meta.dirname, '../../dist/cli/bin.js');

function program(
  args: readonly string[],
  options: { cwd?: string; input?: string } = {},
): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', ...options });
  return { code: status, out: stdout, error: stderr };
}

describe('the program as it is installed', () => {
  it('starts by itself', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string };
    expect(execFileSync(bin, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });

  it('lints, fixes and ends as it says', () => {
    const cwd = folderOf({ 'a.xml': reversed });
    expect(program(['lint', '--format', 'compact', 'a.xml'], { cwd })).toMatchObject({ code: 1, error: '' });
    expect(program(['lint', '--fix-dry-run', 'a.xml'], { cwd })).toMatchObject({
      code: 0,
      out: expect.stringContaining('--- a.xml\n+++ a.xml\n'),
    });
    expect(program(['lint', '--fix', 'a.xml'], { cwd })).toEqual({ code: 0, out: 'Nothing found in 1 file. 1 fix made.\n', error: '' });
    expect(readFileSync(join(cwd, 'a.xml'), 'utf8')).toBe(mended);
  });

  it('finds its configuration upwards, reads standard input and refuses nonsense', () => {
    const cwd = folderOf({ 'libvirt-xml.config.json': '{"rules": {"dhcp-range-order": "off"}}', 'sub/x': '' });
    expect(program(['lint', '-'], { cwd: join(cwd, 'sub'), input: reversed }).code).toBe(0);
    expect(program(['lint', '--colour'])).toMatchObject({ code: 2, out: '' });
  });

  it('finds the pages of its rules', () => {
    expect(program(['explain-rule', 'dhcp-range-order']).out).toContain('## What happens otherwise');
  });

  it('ends quietly when nobody reads on', () => {
    const cwd = folderOf({ 'a.xml': `<network><name>a</name>${'<b/>'.repeat(20_000)}</network>` });
    const { stderr } = spawnSync('sh', ['-c', '"$0" "$1" lint --format compact a.xml | head -1', process.execPath, bin], {
      cwd,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });
});
