import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownCodes } from '../../src/lint/index.ts';
import { cli } from '../support/cli.ts';

describe('libvirt-xml rules', () => {
  it('lists every code in order, one a line', async () => {
    const { code, out } = await cli(['rules']);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(knownCodes.map(({ id }) => id));
    expect(lines.find((line) => line.startsWith('dhcp-range-order '))).toMatch(
      /^dhcp-range-order +error +A DHCP range that ends before it starts\.$/,
    );
    expect(lines.find((line) => line.startsWith('missing '))).toMatch(/^missing +varies +/);
  });

  it('lists them as JSON', async () => {
    const { formatVersion, rules } = JSON.parse((await cli(['rules', '--format', 'json'])).out) as {
      formatVersion: number;
      rules: unknown[];
    };
    expect(formatVersion).toBe(1);
    expect(rules).toHaveLength(knownCodes.length);
    expect(rules).toContainEqual({
      id: 'dhcp-range-order',
      summary: 'A DHCP range that ends before it starts.',
      severity: 'error',
      stage: 'define',
    });
  });

  it('knows no other format', async () => {
    expect(await cli(['rules', '--format', 'yaml'])).toMatchObject({
      code: 2,
      error: expect.stringContaining("there is no format 'yaml'; expected text or json"),
    });
  });
});

describe('libvirt-xml explain-rule', () => {
  it('prints the page of a rule', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/rules/dhcp-range-order.md'), 'utf8');
    expect(await cli(['explain-rule', 'dhcp-range-order'])).toEqual({ code: 0, out: page, error: '' });
  });

  it('has something to say about every code', async () => {
    for (const { id, summary } of knownCodes) expect((await cli(['explain-rule', id])).out).toMatch(`# ${id}\n\n${summary}\n`);
  });

  it.each([
    [['dhcp-range-oder'], "libvirt-xml explain-rule: there is no rule 'dhcp-range-oder'; did you mean 'dhcp-range-order'?\n"],
    [['../../package'], "libvirt-xml explain-rule: there is no rule '../../package'\n"],
    [[], 'libvirt-xml explain-rule: name one rule\nlibvirt-xml explain-rule --help tells more.\n'],
    [['missing', 'doctype'], 'libvirt-xml explain-rule: name one rule\nlibvirt-xml explain-rule --help tells more.\n'],
  ])('of %j ends with 2', async (args, error) => expect(await cli(['explain-rule', ...args])).toEqual({ code: 2, out: '', error }));
});
