import type { HostStep } from '../step.ts';
import { atTheConsole, plugged } from './check.ts';
import { type CheckedBridge, linesOf } from './options.ts';

/** A file for Debian's `ifup`, which needs the package bridge-utils for bridges. */
export function ifupdown(bridge: CheckedBridge): HostStep[] {
  const { bridge: name, device, fixed } = bridge;
  const path = `/etc/network/interfaces.d/${name}`;
  return [
    {
      why: `The bridge ${name} with the port ${device}. What /etc/network/interfaces says of ${device} has to go from there, and the package bridge-utils has to be installed`,
      file: {
        path,
        text: linesOf(
          `iface ${device} inet manual`,
          '',
          `auto ${name}`,
          `iface ${name} inet ${fixed === undefined ? 'dhcp' : 'static'}`,
          fixed && `    address ${fixed.address}/${fixed.prefix}`,
          fixed?.gateway && `    gateway ${fixed.gateway}`,
          fixed && fixed.dns.length > 0 && `    dns-nameservers ${fixed.dns.join(' ')}`,
          `    bridge_ports ${device}`,
          '    bridge_stp off',
          '    bridge_fd 0',
        ),
      },
      undo: [
        ['rm', '-f', path],
        ['ifup', device],
      ],
    },
    {
      why: `Take the address from ${device}. ${atTheConsole}`,
      command: ['ip', 'address', 'flush', 'dev', device],
      undo: [],
    },
    { why: 'Bring the bridge up', command: ['ifup', name], undo: [['ifdown', name]], check: plugged(bridge) },
  ];
}
