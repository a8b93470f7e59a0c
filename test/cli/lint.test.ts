import { describe, expect, it } from 'vitest';
import { cli, doubtful, folderOf, good, reversed } from '../support/cli.ts';
import { blocksIn } from '../support/docs.ts';

const files = { 'good.xml': good, 'doubtful.xml': doubtful, 'reversed.xml': reversed };

describe('libvirt-xml lint ends', () => {
  it.each([
    ['with 0 when nothing is wrong', ['good.xml'], 0],
    ['with 0 when there are only warnings', ['doubtful.xml'], 0],
    ['with 1 when there are errors', ['good.xml', 'reversed.xml'], 1],
    ['with 1 when there are too many warnings', ['--max-warnings', '0', 'doubtful.xml'], 1],
    ['with 0 when there are as many warnings as allowed', ['--max-warnings', '1', 'doubtful.xml'], 0],
    ['with 1 for too many warnings that --quiet does not print', ['--quiet', '--max-warnings', '0', 'doubtful.xml'], 1],
    ['with 0 when an error is made a warning', ['--rule', 'dhcp-range-order=warning', 'reversed.xml'], 0],
    ['with 1 when a warning is made an error', ['--rule', 'unknown-element=error', 'doubtful.xml'], 1],
    ['with 0 when what is wrong is turned off', ['--rule', 'dhcp-range-order=off', 'reversed.xml'], 0],
    ['with 2 when a file cannot be read', ['good.xml', 'missing.xml'], 2],
    ['with 2 when a file cannot be read and another has errors', ['reversed.xml', 'missing.xml'], 2],
    ['with 0 when files that cannot be read do not matter', ['--rule', 'unreadable-file=info', 'missing.xml'], 0],
  ])('%s', async (_, args, code) => expect((await cli(['lint', ...args], { cwd: folderOf(files) })).code).toBe(code));
});

describe('libvirt-xml lint refuses', () => {
  it.each([
    ['to guess what to lint', [], 'name files or folders'],
    ['an option nobody knows', ['--colour'], "there is no option '--colour'"],
    ['a format nobody knows', ['--format', 'jsn', 'good.xml'], "there is no format 'jsn'; did you mean 'json'?"],
    [
      'a rule nobody knows',
      ['--rule', 'dhcp-range-oder=off', 'good.xml'],
      "there is no rule 'dhcp-range-oder'; did you mean 'dhcp-range-order'?",
    ],
    ['a severity nobody knows', ['--rule', 'missing=fatal', 'good.xml'], '--rule missing=fatal: expected ID=error'],
    ['a rule without severity', ['--rule', 'missing', 'good.xml'], '--rule missing: expected ID=error'],
    ['what is no release', ['--libvirt-version', '9', 'good.xml'], '--libvirt-version 9: expected a release such as 9.0.0'],
    ['what is no number', ['--max-warnings', 'few', 'good.xml'], '--max-warnings few: expected a number'],
    ['a kind of fix without fixing', ['--fix-type', 'safe', 'good.xml'], '--fix-type goes with --fix or --fix-dry-run'],
    ['a kind of fix nobody knows', ['--fix', '--fix-type', 'bold', 'good.xml'], '--fix-type bold: expected safe or suggestion'],
    ['to fix standard input', ['--fix', '-'], '--fix cannot change standard input'],
    ['to print a diff in another format', ['--fix-dry-run', '--format', 'json', 'good.xml'], '--format does not go with it'],
    ['to fix what a running libvirt has', ['--fix', '--connect', 'test:///default'], 'virsh edit'],
    ['files beside a running libvirt', ['--connect', 'test:///default', 'good.xml'], 'instead of files'],
  ])('%s, without a stack trace', async (_, args, message) => {
    const { code, out, error } = await cli(['lint', ...args], { cwd: folderOf(files) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
    expect(error).toContain('libvirt-xml lint --help tells more.');
    expect(error).not.toContain('    at ');
  });
});

describe('libvirt-xml lint', () => {
  it('shows each finding with its lines, its fix and a count', async () => {
    const { out } = await cli(['lint', 'reversed.xml', 'doubtful.xml'], { cwd: folderOf(files) });
    expect(out).toMatchInlineSnapshot(`
      "reversed.xml:5:36 error the range ends at 10.0.0.2, before its start 10.0.0.9 [dhcp-range-order]
          3 |   <ip address='10.0.0.1' prefix='24'>
          4 |     <dhcp>
        > 5 |       <range start='10.0.0.9' end='10.0.0.2'/>
            |                                    ^^^^^^^^
          6 |     </dhcp>
          7 |   </ip>
        fix Swap start and end (--fix)

      doubtful.xml:3:4 warning <network> has no child <colour>; libvirt ignores it and drops it when it saves the document [unknown-element]
          1 | <network>
          2 |   <name>doubtful</name>
        > 3 |   <colour/>
            |    ^^^^^^
          4 | </network>

      1 error and 1 warning in 2 files.
      "
    `);
  });

  it('offers no option for a fix that is never made', async () => {
    const { out } = await cli(['lint', '-'], { stdin: '<network><name>a</name><ip address=“10.0.0.1” prefix="24"/></network>' });
    expect(out).toMatch(/^ {2}fix Replace it with .$/m);
  });

  it('reads standard input under the name it is given', async () => {
    const { out } = await cli(['lint', '--format', 'compact', '--stdin-path', 'a.xml', '-'], { stdin: reversed });
    expect(out).toMatch(/^a\.xml:5:36: error: /);
    expect((await cli(['lint', '--format', 'compact', '-'], { stdin: reversed })).out).toMatch(/^<stdin>:5:36: /);
  });

  it('judges as the release asked for does', async () => {
    const stdin = '<network><name>a</name><title>b</title></network>';
    expect((await cli(['lint', '--format', 'compact', '-'], { stdin })).out).toContain(': info: ');
    expect((await cli(['lint', '--format', 'compact', '--libvirt-version', '9.0.0', '-'], { stdin })).out).toContain(': warning: ');
  });

  it('tells of comments that ask for silence in vain', async () => {
    const stdin = '<!-- libvirt-xml-disable missing: no reason any more -->\n<network><name>a</name></network>';
    expect((await cli(['lint', '--format', 'compact', '-'], { stdin })).out).toContain('[unused-suppression]');
    expect((await cli(['lint', '--rule', 'unused-suppression=off', '-'], { stdin })).out).toBe('Nothing found in 1 file.\n');
  });

  it('keeps the silence that its page shows how to ask for', async () => {
    const [stdin] = blocksIn('docs/lint/configuration.md', 'xml');
    const { out } = await cli(['lint', '--format', 'compact', '-'], { stdin: stdin! });
    expect(out.match(/\[.*\]/g)).toEqual(['[unused-suppression]', '[unused-suppression]']);
  });

  it('says why warnings that are not shown are too many', async () => {
    const { code, error } = await cli(['lint', '--quiet', '--max-warnings', '0', '-'], { stdin: doubtful });
    expect([code, error]).toEqual([1, 'libvirt-xml lint: 1 warning, and --max-warnings allows 0\n']);
  });

  it('prints errors only when asked to be quiet', async () => {
    const { out } = await cli(['lint', '--quiet', '--format', 'compact', '.'], { cwd: folderOf(files) });
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(out).toContain('[dhcp-range-order]');
  });
});

describe('libvirt-xml', () => {
  it('lists its commands', async () => {
    const { code, out } = await cli(['--help']);
    expect(code).toBe(0);
    for (const name of ['lint', 'rules', 'explain-rule', 'facts', 'mac']) expect(out).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
  });

  it.each(['lint', 'rules', 'explain-rule', 'facts', 'mac'])('%s --help tells of its options', async (name) => {
    const { code, out } = await cli([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: libvirt-xml ${name}`);
  });

  it('says what it does not know', async () => {
    expect(await cli(['lnit'])).toEqual({ code: 2, out: '', error: "libvirt-xml: there is no command 'lnit'; did you mean 'lint'?\n" });
    expect((await cli([])).code).toBe(2);
  });
});
