import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, type Ran } from '../support/cli.ts';

const run = (...args: string[]): Promise<Ran> => cli(args, { stdin: "<mac address='52:54:00:00:00:01'/>" });

describe('libvirt-xml mac', () => {
  it('prints as many addresses as asked for, all different', async () => {
    const { code, out } = await run('mac', '--count', '50');
    const macs = out.trim().split('\n');
    expect(code).toBe(0);
    expect(new Set(macs).size).toBe(50);
    for (const mac of macs) expect(mac).toMatch(/^52:54:00(?::[0-9a-f]{2}){3}$/);
  });

  it('prints the same address for the same seed, and another once it is taken', async () => {
    const { out: first } = await run('mac', '--seed', 'web');
    expect((await run('mac', '--seed', 'web')).out).toBe(first);
    const file = join(mkdtempSync(join(tmpdir(), 'libvirt-xml-')), 'guest.xml');
    writeFileSync(file, `<domain><!-- ${first.trim().toUpperCase()} --></domain>`);
    const { code, out: second } = await run('mac', '--seed', 'web', '--taken', file);
    expect(code).toBe(0);
    expect(second).not.toBe(first);
  });

  it('reads taken addresses from standard input', async () => {
    const prefix = '52:54:00:00:00';
    const macs = (await run('mac', '--prefix', prefix, '--count', '255', '--taken', '-')).out.trim().split('\n');
    expect(macs).toHaveLength(255);
    expect(macs).not.toContain('52:54:00:00:00:01');
    expect(await run('mac', '--prefix', prefix, '--count', '256', '--taken', '-')).toMatchObject({
      code: 2,
      error: expect.stringContaining('only 255 MACs'),
    });
  });

  it.each([
    [['--count', 'x'], '--count x: expected a number'],
    [['--prefix', '01:00:5e'], 'multicast'],
    [['--prefix', 'vax'], "'vax' is no MAC prefix"],
    [['--taken', '/nonexistent'], '/nonexistent cannot be read: it does not exist'],
    [['--colour'], "there is no option '--colour'"],
  ])('refuses %j without a stack trace', async (args, message) => {
    const { code, out, error } = await run('mac', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
    expect(error).not.toContain('    at ');
  });
});
