import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HostStep,
  hostBridgeSteps,
  interfaceSteps,
  natNetwork,
  networkInterface,
  networkSteps,
  openVSwitchBridgeSteps,
  removeDefaultNetworkSteps,
  returnRouteSteps,
  routedNetwork,
  stepFiles,
  stepScript,
  tapSteps,
} from '../../../src/recipe/index.ts';
import { name } from '../options.ts';
import { runWithStubs } from './stub-shell.ts';

/** Texts that shells would do something with. */
const word = fc.oneof(
  fc.constantFrom(
    '$(touch /tmp/pwned)',
    '`id`',
    "it's",
    '"',
    '\\',
    'a b',
    '',
    '-x',
    '*',
    '~',
    '#',
    '!x',
    '$HOME',
    ';',
    '&',
    '|',
    '>',
    'é',
    '\n',
    'END',
    '%s',
    'a=b',
  ),
  fc
    .string({ unit: 'binary', maxLength: 20 })
    .filter((text) => !['\0', '\u001e'].some((one) => text.includes(one)) && !/\p{Cs}/u.test(text)),
);
const steps: fc.Arbitrary<HostStep[]> = fc.array(
  fc.oneof(
    fc.record({ why: word, command: fc.tuple(fc.constantFrom('virsh', 'ip'), word, word), undo: fc.constant([]) }),
    fc.record({
      why: word,
      file: fc.record({
        path: fc.constantFrom('/etc/a file', "it's.xml", '$(x)'),
        text: word.map((text) => `${text}\nEND\n`),
        mode: fc.constant(0o600),
      }),
      undo: fc.constant([]),
    }),
  ) as fc.Arbitrary<HostStep>,
  { maxLength: 6 },
);
const once = (all: HostStep[]): boolean => {
  const paths = all.flatMap((step) => ('file' in step ? [step.file.path] : []));
  return new Set(paths).size === paths.length;
};

describe('a script of steps', () => {
  it.each(['/bin/sh', '/bin/bash'])('leaves every word and every text as it is, in %s', (shell) => {
    fc.assert(
      fc.property(steps.filter(once), (all) => {
        const { code, error, calls, files } = runWithStubs(all, (moved) => stepScript(moved), shell);
        expect({ code, error }).toEqual({ code: 0, error: '' });
        expect(calls).toEqual(all.flatMap((step) => ('command' in step ? [step.command] : [])));
        expect(files).toEqual(Object.fromEntries(all.flatMap((step) => ('file' in step ? [[step.file.path, step.file.text]] : []))));
      }),
      { numRuns: 40 },
    );
  });

  it('that defines a network of any name calls virsh with that name', () => {
    fc.assert(
      fc.property(name, (network) => {
        const made = natNetwork({ name: network, seed: 's' });
        const all = networkSteps(made);
        const { code, error, calls } = runWithStubs(all, (moved) => stepScript(moved));
        expect({ code, error }).toEqual({ code: 0, error: '' });
        expect(calls.map((call) => call.slice(0, 3))).toEqual([
          ['sysctl', '-p', '/etc/sysctl.d/90-libvirt-forwarding-ipv4.conf'],
          ['virsh', 'net-define', expect.stringMatching(/^--file=network[\w.-]*\.xml$/)],
          ['virsh', 'net-start', `--network=${network}`],
          ['virsh', 'net-autostart', `--network=${network}`],
        ]);
        expect(runWithStubs(all, (moved) => stepScript(moved, { part: 'undo' })).calls.map(([, , third]) => third)).toContain(
          `--network=${network}`,
        );
        const nic = interfaceSteps(networkInterface({ network, seed: 's' }), { guest: network });
        expect(runWithStubs(nic, (moved) => stepScript(moved)).calls).toContainEqual([
          'virsh',
          'attach-device',
          `--domain=${network}`,
          expect.stringMatching(/^--file=interface[\w.-]*\.xml$/),
          '--config',
        ]);
      }),
      { numRuns: 25 },
    );
  });

  it('takes steps back from the last to the first, and looks at them in order', () => {
    const all = networkSteps(natNetwork({ name: 'lab', seed: 'lab' }), { connect: 'qemu:///system' });
    expect(runWithStubs(all, (moved) => stepScript(moved, { part: 'undo' })).calls).toEqual([
      ['virsh', '--connect=qemu:///system', 'net-autostart', '--network=lab', '--disable'],
      ['virsh', '--connect=qemu:///system', 'net-destroy', '--network=lab'],
      ['virsh', '--connect=qemu:///system', 'net-undefine', '--network=lab'],
      ['rm', '-f', 'network-lab.xml'],
      ['rm', '-f', '/etc/sysctl.d/90-libvirt-forwarding-ipv4.conf'],
    ]);
    expect(runWithStubs(all, (moved) => stepScript(moved, { part: 'check' })).calls.map(([, second]) => second)).toEqual([
      'net.ipv4.ip_forward',
      '--connect=qemu:///system',
      '--connect=qemu:///system',
      '--connect=qemu:///system',
    ]);
  });

  it('writes over no file that is there, except where a step says so', () => {
    const write = (replaces: boolean): HostStep[] => [
      { why: 'one', file: { path: 'a', text: 'one\n' }, undo: [] },
      { why: 'two', file: { path: 'a', text: 'two\n', ...(replaces && { replaces: true }) }, undo: [] },
    ];
    expect(runWithStubs(write(false), (moved) => stepScript(moved))).toMatchObject({
      code: 1,
      error: expect.stringContaining('a exists'),
      files: { a: 'one\n' },
    });
    expect(runWithStubs(write(true), (moved) => stepScript(moved))).toMatchObject({ code: 0, files: { a: 'two\n' } });
  });

  it('shows what is for other hosts, and does not run it', () => {
    const routes = returnRouteSteps(routedNetwork({ name: 'dmz', subnet: '192.168.220.100/24' }), { via: '192.168.49.10' });
    expect(runWithStubs(routes, (moved) => stepScript(moved)).calls).toEqual([]);
    expect(stepScript(routes)).toContain('#    ip -4 route add 192.168.220.0/24 via 192.168.49.10\n');
    expect(stepFiles(routes)).toEqual([]);
  });

  it('is refused for what no program can be given', () => {
    expect(() => stepScript([{ why: 'x', command: ['ip', 'a\0b'], undo: [] }])).toThrow(RangeError);
  });
});

describe('every script', () => {
  const fixed = { address: '192.168.1.10/24', gateway: '192.168.1.1', dns: ['192.168.1.1', '2620:fe::fe'] };
  const all: Readonly<Record<string, HostStep[]>> = Object.fromEntries([
    ...(['network-scripts', 'networkmanager', 'nmcli', 'systemd-networkd', 'netplan', 'ifupdown', 'libvirt'] as const).flatMap((manager) =>
      (['dhcp', fixed] as const).map((address) => [
        `${manager}, ${address === 'dhcp' ? 'DHCP' : 'a fixed address'}`,
        hostBridgeSteps({ manager, bridge: 'br0', device: 'eth0', address, hardwareAddress: '52:54:00:12:34:56' }),
      ]),
    ),
    ['Open vSwitch', openVSwitchBridgeSteps({ bridge: 'ovsbr0', device: 'eth0' })],
    ['tap', tapSteps({ device: 'tap-web', bridge: 'br0', user: 'libvirt-qemu', mtu: 1400, queues: 2 })],
    ['removal', removeDefaultNetworkSteps()],
  ]);

  it.each(Object.keys(all))('is one that shells take, and runs to its end: %s', (key) => {
    for (const part of ['do', 'undo', 'check'] as const) {
      const script = stepScript(all[key]!, { part });
      for (const shell of ['sh', 'bash']) expect(spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' }).stderr).toBe('');
      expect(runWithStubs(all[key]!, (moved) => stepScript(moved, { part }))).toMatchObject({ code: 0, error: '' });
    }
  });
});
