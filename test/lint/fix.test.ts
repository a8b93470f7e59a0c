import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFixes, type Finding, fixAll, libvirtCommandFor, lint, rule, set } from '../../src/lint/index.ts';
import { network } from '../../src/network/network.ts';
import { portgroup } from '../../src/network/portgroup.ts';
import { corpusText, describeCorpus } from '../support/corpus.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const every = ['safe', 'suggestion'] as const;

/** Our own documents below a folder, without those that say what is to come out. */
function documentsIn(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml') && !name.endsWith('.out.xml'))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** How many errors and warnings there are of each code. */
function counts(findings: readonly Finding[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const { code, severity } of findings) if (severity !== 'info') result[code] = (result[code] ?? 0) + 1;
  return result;
}

/** Codes that stand for more findings than before. */
function added(before: readonly Finding[], after: readonly Finding[]): string[] {
  const known = counts(before);
  return Object.entries(counts(after)).flatMap(([code, count]) => (count > (known[code] ?? 0) ? [code] : []));
}

const reversed = (range: string, more = ''): string => `<network>
  <name>a</name>
  <ip address='10.0.0.1' prefix='24'>
    <dhcp>
      <range ${range}/>${more}
    </dhcp>
  </ip>
</network>`;

describe.each(documentsIn(join(fixtures, 'fix')))('fixtures/fix/$path', ({ path, text }) => {
  it('is fixed as shown, and nothing else is changed', () => {
    const kinds = path.startsWith('suggest') ? every : undefined;
    const { files } = fixAll([{ path, text }], { ...(kinds && { kinds }) });
    expect(files[0]!.text).toBe(readFileSync(join(fixtures, 'fix', path.replace('.xml', '.out.xml')), 'utf8'));
  });
});

describe('a fix', () => {
  it.each(documentsIn(fixtures).filter(({ path }) => !path.includes('refused-')))(
    'of anything in fixtures/$path takes its finding away and brings no other',
    ({ path, text }) => {
      const before = lint([{ path, text }]);
      for (const finding of before) {
        const { text: fixed, applied } = applyFixes(text, [finding], every);
        if (applied.length === 0) continue;
        const after = lint([{ path, text: fixed }]);
        expect(added(before, after), finding.fix!.title).toEqual([]);
        expect(after.filter(({ code }) => code === finding.code).length, finding.fix!.title).toBeLessThan(
          before.filter(({ code }) => code === finding.code).length,
        );
      }
    },
  );

  it('that touches another waits for the next round', () => {
    const text =
      "<network><name>a</name><forward mode='bridge'><interface dev='a'/><interface dev='a'/><interface dev='a'/></forward></network>";
    const findings = lint([{ path: 'a.xml', text }]);
    expect(applyFixes(text, findings).applied).toEqual([findings[0]]);
    const result = fixAll([{ path: 'a.xml', text }]);
    expect(result.files[0]!.text).toBe("<network><name>a</name><forward mode='bridge'><interface dev='a'/></forward></network>");
    expect(result.applied.map(({ code }) => code)).toEqual(['forward-device-duplicate', 'forward-device-duplicate']);
  });

  it('of another kind than asked for is not made', () => {
    const text = "<network><name>a</name><mac address='53:54:00:00:00:01'/></network>";
    expect(fixAll([{ path: 'a.xml', text }]).files[0]!.text).toBe(text);
    expect(fixAll([{ path: 'a.xml', text }], { kinds: ['suggestion'] }).files[0]!.text).toContain('52:54:00:00:00:01');
  });

  it('is never made in a text that is not XML', () => {
    const text = '<network><name>a</name><ip address=“10.0.0.1” prefix="24"/></network>';
    const findings = lint([{ path: 'a.xml', text }]);
    expect(findings[0]!.fix).toBeDefined();
    expect(applyFixes(text, findings, every)).toEqual({ text, applied: [] });
    expect(fixAll([{ path: 'a.xml', text }], { kinds: every }).files[0]!.text).toBe(text);
  });

  it('that would bring in something else is not made, and the others are', () => {
    const text = `<network>
  <name>a</name>
  <ip address='2001:db8::1' netmask='255.255.255.0'/>
  <route address='10.9.9.9' prefix='16' gateway='10.0.0.1'/>
</network>`;
    const { files, applied, refused } = fixAll([{ path: 'a.xml', text }]);
    expect(files[0]!.text).toBe(text.replace('10.9.9.9', '10.9.0.0'));
    expect(applied.map(({ code }) => code)).toEqual(['route-invalid']);
    expect(refused.map(({ code }) => code)).toEqual(['ip-family-missing']);
  });

  it('that brings in what another takes away at the same time is not made either', () => {
    const renaming = (id: string, from: string, to: string) =>
      rule({
        id,
        severity: 'warning',
        stage: 'advice',
        summary: '',
        on: portgroup,
        check(value, report) {
          if (value.name !== from) return;
          report(value, 'name', 'another name', { fix: { title: to, kind: 'safe', changes: [set(value, { name: to })] } });
        },
      });
    const text = "<network><name>a</name><forward mode='bridge'/><portgroup name='bad'/><portgroup name='odd'/></network>";
    const customRules = [renaming('no-bad', 'bad', 'good'), renaming('no-odd', 'odd', 'bad')];
    const { files, applied, refused } = fixAll([{ path: 'a.xml', text }], { customRules });
    expect(files[0]!.text).toBe(text.replace('bad', 'good'));
    expect([applied, refused].map((some) => some.map(({ code }) => code))).toEqual([['no-bad'], ['no-odd']]);
  });

  it('that never settles comes to an end', () => {
    const restless = rule({
      id: 'restless',
      severity: 'warning',
      stage: 'advice',
      summary: '',
      on: network,
      check(value, report) {
        report(value, 'name', 'longer', { fix: { title: 'Longer', kind: 'safe', changes: [set(value, { name: `${value.name}a` })] } });
      },
    });
    const { files } = fixAll([{ path: 'a.xml', text: '<network><name>a</name></network>' }], { customRules: [restless] });
    expect(files[0]!.text).toMatch(/<name>a{2,20}<\/name>/);
  });
});

describe('fixing several files', () => {
  it('changes those that may be changed, and lints the others along', () => {
    const named = (name: string, range: string) => reversed(range).replace('<name>a<', `<name>${name}<`);
    const files = ['a', 'b', 'c'].map((name) => ({ path: `${name}.xml`, text: named(name, "start='10.0.0.9' end='10.0.0.2'") }));
    const result = fixAll([...files, { path: 'd.xml', text: 'not XML' }], {
      mayChange: ({ path }) => path !== 'b.xml',
      rules: { 'subnet-overlap': 'off' },
    });
    const fixed = (name: string) => named(name, "start='10.0.0.2' end='10.0.0.9'");
    expect(result.files.map((file) => file.text)).toEqual([fixed('a'), files[1]!.text, fixed('c'), 'not XML']);
    expect(result.findings.map(({ file, code }) => [file, code])).toEqual([
      ['b.xml', 'dhcp-range-order'],
      ['d.xml', 'xml-syntax'],
    ]);
    expect(result.applied.map(({ file }) => file)).toEqual(['a.xml', 'c.xml']);
  });

  it('gives them back with whatever else is known about them', () => {
    const [file] = fixAll([{ path: 'a.xml', text: reversed("start='10.0.0.9' end='10.0.0.2'"), encoding: 'utf-8' }]).files;
    expect(file).toMatchObject({ path: 'a.xml', encoding: 'utf-8' });
  });
});

describeCorpus('fixing the documents of the corpus', () => {
  it.each(['network', 'domain'])('never brings an error or a warning into a %s, and leaves nothing that could be fixed', (kind) => {
    for (const line of corpusText(`verdicts/${kind}.jsonl`).trim().split('\n')) {
      const { xml } = JSON.parse(line) as { xml: string };
      const { files, findings, refused } = fixAll([{ path: 'a.xml', text: xml }], { kinds: every });
      expect(added(lint([{ path: 'a.xml', text: xml }]), findings), xml).toEqual([]);
      expect(findings, xml).toEqual(lint(files));
      expect(
        findings.filter((finding) => finding.fix !== undefined && !refused.includes(finding) && finding.stage !== 'xml'),
        xml,
      ).toEqual([]);
    }
  });
});

describe('the comment that libvirt puts above its own files', () => {
  const header = (command: string): string => `<!--
WARNING: THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE
OVERWRITTEN AND LOST. Changes to this xml configuration should be made using:
  ${command}
or other application using the libvirt API.
-->

`;

  it.each([
    ['of a network', header('virsh net-edit default'), 'virsh net-edit default'],
    ['of a guest', header('virsh edit web'), 'virsh edit web'],
    ['of an object whose name no comment may hold', header('virsh edit'), 'virsh edit'],
    ['behind an XML declaration', `<?xml version='1.0'?>\n${header('virsh net-edit a')}`, 'virsh net-edit a'],
    ['that is another one', '<!-- WARNING: virsh net-edit a\n -->', undefined],
    ['further down', `<network/>${header('virsh net-edit a')}`, undefined],
    ['that is not there', '', undefined],
  ])('%s names the command', (_, text, command) => expect(libvirtCommandFor(`${text}<network/>`)).toBe(command));
});
