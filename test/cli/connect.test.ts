import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { nodeIo } from '../../src/cli/node-io.ts';
import { cli, folderOf, reversed } from '../support/cli.ts';

const uri = 'qemu:///system';
const virsh = `virsh --quiet --connect=${uri}`;
const network = '11111111-1111-1111-1111-111111111111';
const guest = '22222222-2222-2222-2222-222222222222';

/** A libvirt with one network that has an error and one guest that has none. */
const answers = {
  [`${virsh} net-list --all --uuid`]: `${network}\n\n`,
  [`${virsh} list --all --uuid`]: `${guest}\n`,
  [`${virsh} net-dumpxml --network=${network} --inactive`]: reversed,
  [`${virsh} dumpxml --domain=${guest} --inactive`]:
    '<domain type="kvm"><name>--help</name><memory>1</memory><os><type>hvm</type></os></domain>',
  [`${virsh} version --daemon`]: 'Using API: QEMU 9.0.0\nRunning against daemon: 9.0.0\n',
  [`${virsh} nwfilter-list`]:
    ' 0a6bcd3d-a4a2-4a3f-8c4d-1a2b3c4d5e6f  clean-traffic\n 1a6bcd3d-a4a2-4a3f-8c4d-1a2b3c4d5e6f  no ip spoofing\n',
};

const lint = (programs: Record<string, string | object>, ...args: string[]) =>
  cli(['lint', '--connect', uri, '--format', 'compact', ...args], { programs, cwd: folderOf({}) });

describe('--connect', () => {
  it('lints the networks and guests of a running libvirt, under their names', async () => {
    const { code, out, error } = await lint(answers);
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(out).toBe('network/reversed:5:36: error: the range ends at 10.0.0.2, before its start 10.0.0.9 [dhcp-range-order]\n');
    const json = JSON.parse((await cli(['lint', '--connect', uri, '--format', 'json'], { programs: answers })).out) as { files: number };
    expect(json.files).toBe(2);
  });

  it('judges as the release that is running, unless another is named', async () => {
    const title = {
      ...answers,
      [`${virsh} net-dumpxml --network=${network} --inactive`]: '<network><name>a</name><title>b</title></network>',
    };
    expect((await lint(title)).out).toContain('libvirt 9.0.0 drops it');
    expect((await lint(title, '--libvirt-version', '9.7.0')).out).toBe('');
  });

  it('asks for the only form there is where a hypervisor has no other', async () => {
    const command = `${virsh} net-dumpxml --network=${network}`;
    const programs = {
      ...answers,
      [`${command} --inactive`]: { code: 1, error: 'error: unsupported flags (0x1) in function testNetworkGetXMLDesc\n' },
      [command]: reversed,
    };
    expect((await lint(programs)).out).toContain('network/reversed:5:36: ');
  });

  it('takes a hypervisor without networks for one that has none', async () => {
    const error =
      'error: Failed to list networks\nerror: this function is not supported by the connection driver: virConnectNumOfNetworks\n';
    expect(await lint({ ...answers, [`${virsh} net-list --all --uuid`]: { code: 1, error } })).toEqual({ code: 0, out: '', error: '' });
  });

  it('tells of what vanished meanwhile and lints the rest', async () => {
    const gone = { code: 1, error: `error: failed to get network '${network}'\nerror: Network not found\n` };
    const { code, out } = await lint({ ...answers, [`${virsh} net-dumpxml --network=${network} --inactive`]: gone });
    expect(out).toBe(
      `network/${network}:1:1: error: cannot be read: failed to get network '${network}'; Network not found [unreadable-file]\n`,
    );
    expect(code).toBe(2);
  });

  it.each([
    ['is missing', {}, 'there is no virsh here; it comes with the package libvirt-clients or libvirt-client'],
    [
      'cannot reach that libvirt',
      {
        [`${virsh} net-list --all --uuid`]: {
          code: 1,
          error: "error: failed to connect to the hypervisor\nerror: no such socket '/x\u001b[2J'\n",
        },
      },
      "virsh cannot ask qemu:///system: failed to connect to the hypervisor; no such socket '/x\\u001b[2J'",
    ],
    [
      'fails without a word',
      { [`${virsh} net-list --all --uuid`]: { code: 1 } },
      'virsh cannot ask qemu:///system: virsh failed and did not say why',
    ],
  ])('ends with 2 and one message when virsh %s', async (_, programs, message) => {
    expect(await lint(programs)).toEqual({ code: 2, out: '', error: `libvirt-xml lint: ${message}\n` });
  });
});

const hasVirsh = spawnSync('virsh', ['--connect=test:///default', 'uri']).status === 0;

describe.runIf(hasVirsh)(`virsh itself${hasVirsh ? '' : ' (skipped: no virsh)'}`, () => {
  const { run } = nodeIo();

  it('gives the network and the guest of libvirt’s own test hypervisor', async () => {
    const { code, out, error } = await cli(['lint', '--connect', 'test:///default', '--format', 'json'], { run, cwd: folderOf({}) });
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out)).toMatchObject({ files: 2, counts: { error: 0 } });
  });

  it('gives networks and guests of any name', async () => {
    const named = (kind: string, digit: number, name: string, rest: string): string =>
      `<${kind} type='test'><name>${name}</name><uuid>${`${digit}`.repeat(8)}-1111-1111-1111-111111111111</uuid>${rest}</${kind}>`;
    const cwd = folderOf({
      'node.xml': `<node>
${named('network', 1, '1', "<colour/><bridge name='virbr7'/><ip address='10.0.0.1' netmask='255.255.255.0'/>")}
${named('network', 2, '$(touch x) é', "<bridge name='virbr8'/><ip address='10.1.0.1' netmask='255.255.255.0'/>")}
${named('domain', 3, '--help', '<memory>8388608</memory><os><type>hvm</type></os>')}
${named('domain', 4, '1', '<memory>8388608</memory><os><type>hvm</type></os>')}
</node>`,
    });
    const uri = `test://${cwd}/node.xml`;
    const { out, error } = await cli(['lint', '--connect', uri, '--format', 'junit'], { run, cwd });
    expect(error).toBe('');
    expect([...out.matchAll(/<testsuite name="(.*?)"/g)].map(([, name]) => name)).toEqual([
      'network/$(touch x) é',
      'network/1',
      'domain/--help',
      'domain/1',
    ]);
  });

  it('fails with one message where there is no libvirt', async () => {
    const { code, error } = await cli(['lint', '--connect', 'test:///nonexistent', '--format', 'json'], { run, cwd: folderOf({}) });
    expect(code).toBe(2);
    expect(error).toMatch(/^libvirt-xml lint: virsh cannot ask test:\/\/\/nonexistent: .*failed to connect.*\n$/);
  });

  it('takes a name that looks like an option, or like a shell’s, for a name', async () => {
    const { error } = await cli(['lint', '--connect=--help; touch /tmp/x'], { run, cwd: folderOf({}) });
    expect(error).toContain('virsh cannot ask --help; touch /tmp/x: ');
  });
});
