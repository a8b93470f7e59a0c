import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configShape } from '../../src/cli/settings/config.ts';
import { hostFactsShape } from '../../src/cli/settings/host-facts.ts';
import { schemas } from '../../src/cli/settings/schemas.ts';
import { cli, doubtful, folderOf, named, reversed } from '../support/cli.ts';
import { blocksIn } from '../support/docs.ts';

const name = 'libvirt-xml.config.json';

async function run(files: Record<string, string>, args: string[] = [], from = '.'): Promise<string[]> {
  const { out, error } = await cli(['lint', '--format', 'compact', ...args], { cwd: join(folderOf(files), from) });
  return `${out}${error}`.split('\n').filter(Boolean);
}

describe('a configuration', () => {
  it('gives rules their severities, and the command line gives them others', async () => {
    const files = { [name]: '{"rules": {"dhcp-range-order": "off", "unknown-element": "error"}}', 'a.xml': reversed, 'b.xml': doubtful };
    expect(await run(files, ['.'])).toEqual([expect.stringMatching(/^b\.xml:3:4: error: /)]);
    expect(await run(files, ['--rule', 'dhcp-range-order=info', '--rule', 'unknown-element=off', '.'])).toEqual([
      expect.stringMatching(/^a\.xml:5:36: info: /),
    ]);
  });

  it('says what to lint, from its own folder, when the command line does not', async () => {
    const files = {
      [name]: '{"files": ["nets", "o*/*.xml"]}',
      'nets/a.xml': named('a', doubtful),
      'old/b.xml': named('b', doubtful),
      'sub/d.xml': doubtful,
    };
    expect((await run(files, [], 'sub')).map((line) => line.split(':')[0])).toEqual(['../nets/a.xml', '../old/b.xml']);
    expect((await run(files, ['d.xml'], 'sub')).map((line) => line.split(':')[0])).toEqual(['d.xml']);
  });

  it.each([
    ['a pattern', 'old/**'],
    ['a pattern with a dot in front', './old/*.xml'],
    ['a folder', 'old'],
    ['a folder with a slash behind', 'old/'],
    ['any depth', '**/b.xml'],
  ])('leaves out files by %s, unless one is named by itself', async (_, pattern) => {
    const files = { [name]: JSON.stringify({ ignore: [pattern] }), 'a.xml': doubtful, 'old/b.xml': doubtful };
    expect((await run(files, ['.'])).map((line) => line.split(':')[0])).toEqual(['a.xml']);
    expect((await run(files, ['**/*.xml'])).map((line) => line.split(':')[0])).toEqual(['a.xml']);
    expect((await run(files, ['b.xml'], 'old')).map((line) => line.split(':')[0])).toEqual(['b.xml']);
  });

  it('names the libvirt release, and the command line another', async () => {
    const files = { [name]: '{"libvirtVersion": "9.0.0"}', 'a.xml': '<network><name>a</name><title>b</title></network>' };
    expect(await run(files, ['a.xml'])).toEqual([expect.stringContaining('libvirt 9.0.0 drops it')]);
    expect(await run(files, ['--libvirt-version', '9.7.0', 'a.xml'])).toEqual([]);
  });

  it('names facts about the host, whose release counts where nobody names one', async () => {
    const files = {
      [name]: '{"hostFacts": "facts/host.json"}',
      'facts/host.json': '{"libvirtVersion": "9.0.0"}',
      'sub/a.xml': '<network><name>a</name><title>b</title></network>',
      'newer.json': '{"libvirtVersion": "12.0.0"}',
    };
    expect(await run(files, ['a.xml'], 'sub')).toEqual([expect.stringContaining('libvirt 9.0.0 drops it')]);
    expect(await run(files, ['--host-facts', '../newer.json', 'a.xml'], 'sub')).toEqual([]);
  });

  it('is the one that is named, or none', async () => {
    const files = {
      [name]: '{"rules": {"unknown-element": "off"}}',
      'other.json': '{"rules": {"unknown-element": "info"}}',
      'a.xml': doubtful,
    };
    expect(await run(files, ['a.xml'])).toEqual([]);
    expect(await run(files, ['--config', 'other.json', 'a.xml'])).toEqual([expect.stringContaining(': info: ')]);
    expect(await run(files, ['--no-config', 'a.xml'])).toEqual([expect.stringContaining(': warning: ')]);
  });

  it.each([
    ['a rule nobody knows', '{"rules": {"mising": "off"}}', "rules: there is no key 'mising'; did you mean 'missing'?"],
    ['a key nobody knows', '{"rule": {}}', "there is no key 'rule'; did you mean 'rules'?"],
    [
      'a key nobody can guess',
      '{"colour": {}}',
      "there is no key 'colour'; expected $schema, libvirtVersion, rules, hostFacts, files or ignore",
    ],
    ['a severity nobody knows', '{"rules": {"missing": "fatal"}}', "rules.missing: expected error, warning, info or off, found 'fatal'"],
    ['no release', '{"libvirtVersion": 9}', "libvirtVersion: expected a release such as 9.0.0, found '9'"],
    ['no list', '{"files": "nets"}', "files: expected a list, found 'nets'"],
    ['a list of other things', '{"ignore": ["a", null]}', 'ignore[1]: expected a text, found null'],
    ['a list', '[]', 'expected an object, found a list'],
    ['no JSON', '{', 'is not JSON'],
  ])('that holds %s is refused', async (_, text, message) => {
    const { code, out, error } = await cli(['lint', 'a.xml'], { cwd: folderOf({ [name]: text, 'a.xml': doubtful }) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(`libvirt-xml lint: ${name}`);
    expect(error).toContain(message);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it('may look as its page shows', () => {
    const [example] = blocksIn('docs/lint/configuration.md', 'json');
    expect(configShape.problem(JSON.parse(example!), '')).toBeUndefined();
  });

  it('that is named and missing is refused', async () => {
    expect(await cli(['lint', '--config', 'x.json', 'a.xml'], { cwd: folderOf({}) })).toEqual({
      code: 2,
      out: '',
      error: 'libvirt-xml lint: x.json cannot be read: it does not exist\n',
    });
  });
});

describe('facts about a host', () => {
  it.each([
    ['a key nobody knows', '{"links": [{"nmae": "eth0", "name": "eth0"}]}', "links[0]: there is no key 'nmae'; did you mean 'name'?"],
    ['nothing of what is needed', '{"routes": [{"link": "eth0"}]}', "routes[0]: 'destination' is missing"],
    ['a text for a number', '{"links": [{"name": "eth0", "mtu": "big"}]}', "links[0].mtu: expected a whole number, found 'big'"],
    ['a text for a fact', '{"firewalld": "yes"}', "firewalld: expected true or false, found 'yes'"],
    ['an object for a list', '{"nwfilters": {}}', 'nwfilters: expected a list, found an object'],
  ])('with %s are refused', async (_, text, message) => {
    const { code, error } = await cli(['lint', '--host-facts', 'f.json', 'a.xml'], {
      cwd: folderOf({ 'f.json': text, 'a.xml': doubtful }),
    });
    expect({ code, error }).toEqual({ code: 2, error: `libvirt-xml lint: f.json: ${message}\n` });
  });
});

describe('schemas/', () => {
  it.each(Object.entries(schemas))('%s is current; `npm run schemas` writes it', (file, schema) => {
    expect(JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas', file), 'utf8'))).toEqual(schema);
  });
});

describe('a schema for editors agrees with the program', () => {
  const ajv = new Ajv({ strict: false });
  it.each([
    [
      'configuration',
      configShape,
      [{}, { libvirtVersion: '9.0.0', rules: { missing: 'off' }, hostFacts: 'a', files: ['a'], ignore: [] }, { $schema: 'x' }],
      [[], 1, null, { rule: {} }, { rules: { x: 'off' } }, { rules: { missing: 'x' } }, { libvirtVersion: '9' }, { files: [1] }],
    ],
    [
      'facts',
      hostFactsShape,
      [{}, { links: [{ name: 'a', mtu: 0, wireless: false }], firewalld: true }, { routes: [{ destination: 'default' }] }],
      [{ links: [{}] }, { links: [{ name: 'a', mtu: -1 }] }, { links: {} }, { addresses: [{ link: 'a' }] }, { nwfilters: [0] }],
    ],
  ])('on every %s', (_, shape, right, wrong) => {
    const validate = ajv.compile(shape.schema);
    for (const value of right) expect([value, validate(value), shape.problem(value, '')]).toEqual([value, true, undefined]);
    for (const value of wrong) expect([value, validate(value), shape.problem(value, '')]).toEqual([value, false, expect.any(String)]);
  });
});
