import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderOf, good, named, reversed } from '../support/cli.ts';

const nat = "<network>\n  <name>lab</name>\n  <forward/>\n  <ip address='192.168.150.1' prefix='24'/>\n</network>\n";
const guest = "<domain type='kvm'><name>web</name><memory>1</memory><os><type>hvm</type></os></domain>";

describe('libvirt-xml explain', () => {
  it('prints a page for a terminal and ends with 0', async () => {
    const cwd = folderOf({ 'lab.xml': nat });
    const { code, out, error } = await cli(['explain', 'lab.xml'], { cwd });
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/^Network 'lab'\n=+\n {2}From lab\.xml, as libvirt 9\.0\.0 takes it\.\n/);
    expect(out).toContain('virsh net-define --file=lab.xml');
  });

  it('takes several files for one host', async () => {
    const cwd = folderOf({ 'lab.xml': nat, 'good.xml': good });
    const { out } = await cli(['explain', '.'], { cwd });
    expect(out).toMatch(/^Who reaches whom between them\n[\s\S]*Guests on 'good' and guests on 'lab' reach each other/m);
  });

  it('explains the others where a document is wrong, and ends with 1', async () => {
    const cwd = folderOf({ 'a.xml': '<network', 'b.xml': named('b', reversed), 'lab.xml': nat });
    const { code, out } = await cli(['explain', 'a.xml', 'b.xml', 'lab.xml'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('[xml-syntax]');
    expect(out).toContain('[dhcp-range-order]');
    expect(out).toContain("Network 'lab'");
  });

  it('explains the others where a file cannot be read, and ends with 2', async () => {
    const cwd = folderOf({ 'lab.xml': nat });
    const { code, out, error } = await cli(['explain', 'lab.xml', 'missing.xml'], { cwd });
    expect(code).toBe(2);
    expect(out).toContain("Network 'lab'");
    expect(error).toBe('libvirt-xml explain: missing.xml cannot be read: it does not exist\n');
  });

  it('reads standard input under the name that is given', async () => {
    const { out } = await cli(['explain', '--stdin-path', 'x.xml', '-'], { stdin: nat });
    expect(out).toContain('From x.xml');
  });

  it('goes by the release and the facts that are given', async () => {
    const facts = { libvirtVersion: '10.10.0', links: [{ name: 'virbr0' }] };
    const cwd = folderOf({ 'lab.xml': nat, 'facts.json': JSON.stringify(facts) });
    const withFacts = await cli(['explain', '--host-facts', 'facts.json', 'lab.xml'], { cwd });
    expect(withFacts.out).toContain('as libvirt 10.10.0 takes it');
    expect(withFacts.out).toContain('nft --stateless list table ip libvirt_network');
    expect(withFacts.out).toContain('brctl show virbr1');
    const older = await cli(['explain', '--host-facts', 'facts.json', '--libvirt-version', '8.0.0', 'lab.xml'], { cwd });
    expect(older.out).toContain('as libvirt 8.0.0 takes it');
  });

  it('goes by the configuration of the folder', async () => {
    const cwd = folderOf({ 'lab.xml': nat, 'libvirt-xml.config.json': '{ "libvirtVersion": "11.0.0" }' });
    expect((await cli(['explain', 'lab.xml'], { cwd })).out).toContain('libvirt 11.0.0');
    expect((await cli(['explain', '--no-config', 'lab.xml'], { cwd })).out).toContain('libvirt 9.0.0');
  });

  it('asks a running libvirt, which has nothing to be told', async () => {
    const programs = {
      'virsh --quiet --connect=test:///default net-list --all --uuid': 'u1\n',
      'virsh --quiet --connect=test:///default net-dumpxml --network=u1 --inactive': nat,
      'virsh --quiet --connect=test:///default list --all --uuid': 'u2\n',
      'virsh --quiet --connect=test:///default dumpxml --domain=u2 --inactive': guest,
      'virsh --quiet --connect=test:///default version --daemon': 'Running against daemon: 9.0.0\n',
      'virsh --quiet --connect=test:///default nwfilter-list': '',
    };
    const { out, error } = await cli(['explain', '--connect', 'test:///default'], { programs });
    expect(error).toBe('');
    expect(out).toContain('From network/lab');
    expect(out).toContain('From domain/web');
    expect(out).not.toContain('net-define');
  });

  it.each([
    ['markdown', /^# Network 'lab'\n/],
    ['json', /^\{\n {2}"formatVersion": 1,\n/],
  ])('prints %s', async (format, start) => {
    const cwd = folderOf({ 'lab.xml': nat });
    expect((await cli(['explain', '--format', format, 'lab.xml'], { cwd })).out).toMatch(start);
  });

  it('paints for a terminal alone', async () => {
    const cwd = folderOf({ 'lab.xml': nat });
    expect((await cli(['explain', 'lab.xml'], { cwd, colors: true })).out).toContain('\u001b[1mNetwork');
    expect((await cli(['explain', '--format', 'markdown', 'lab.xml'], { cwd, colors: true })).out).not.toContain('\u001b');
  });

  it.each([
    [[], 'name files or folders to explain'],
    [['--format', 'html', 'x.xml'], "there is no format 'html'"],
    [['--connect', 'qemu:///system', 'x.xml'], 'name one or the other'],
    [['--libvirt-version', 'nine', 'x.xml'], 'expected a release'],
    [['--colour'], '--colour'],
  ])('ends with 2 for %j', async (args, message) => {
    const { code, error } = await cli(['explain', ...args], { cwd: folderOf({}) });
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});

it('docs/explain/json-format.md tells of every field', async () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/explain/json-format.md'), 'utf8');
  const told = new Set([...text.matchAll(/`(\w+)`/g)].map(([, word]) => word));
  const cwd = folderOf({ 'lab.xml': nat.replace('<forward/>', "<forward mode='route'/>"), 'bad.xml': named('bad', reversed) });
  const { out } = await cli(['explain', '--format', 'json', '.'], { cwd });
  const fields = new Set<string>();
  JSON.parse(out, (key, value: unknown) => {
    if (key !== '' && !/^\d+$/.test(key)) fields.add(key);
    return value;
  });
  const ofFinding = ['code', 'severity', 'stage', 'message', 'fix', 'edits', 'start', 'end', 'related'];
  expect([...fields].filter((field) => !told.has(field) && !ofFinding.includes(field))).toEqual([]);
});
