import type { HostStep } from '../step.ts';
import { atTheConsole, plugged } from './check.ts';
import { type CheckedBridge, linesOf } from './options.ts';

/** A file of netplan, which puts it together with all others. */
export function netplan(bridge: CheckedBridge): HostStep[] {
  const { bridge: name, device, fixed } = bridge;
  const path = `/etc/netplan/60-${name}.yaml`;
  // Names such as 'no' and '1e5' are something else in YAML without quotes.
  const text = linesOf(
    'network:',
    '  version: 2',
    '  ethernets:',
    `    '${device}':`,
    '      dhcp4: false',
    '      dhcp6: false',
    '  bridges:',
    `    '${name}':`,
    `      interfaces: ['${device}']`,
    '      parameters:',
    '        stp: false',
    '        forward-delay: 0',
    `      dhcp4: ${fixed === undefined}`,
    fixed && `      addresses: ['${fixed.address}/${fixed.prefix}']`,
    fixed?.gateway && '      routes:',
    fixed?.gateway && "        - to: '0.0.0.0/0'",
    fixed?.gateway && `          via: '${fixed.gateway}'`,
    fixed && fixed.dns.length > 0 && '      nameservers:',
    fixed && fixed.dns.length > 0 && `        addresses: [${fixed.dns.map((server) => `'${server}'`).join(', ')}]`,
  );
  return [
    {
      why: `The bridge ${name} with the port ${device}. Addresses and routes that other files in /etc/netplan give to ${device} have to go from there`,
      file: { path, mode: 0o600, text },
      undo: [
        ['rm', '-f', path],
        ['ip', 'link', 'del', 'dev', name],
        ['netplan', 'apply'],
      ],
    },
    {
      why: atTheConsole,
      command: ['netplan', 'apply'],
      undo: [],
      check: plugged(bridge),
    },
  ];
}
