import type { HostStep } from '../step.ts';
import { type ConnectOptions, documentFile, virsh } from '../virsh.ts';
import { atTheConsole, plugged } from './check.ts';
import { type CheckedBridge, linesOf } from './options.ts';

/** libvirt's own document about an interface of the host, for hosts whose libvirt can write the host's configuration (netcf). */
export function libvirtInterface(bridge: CheckedBridge, options: ConnectOptions): HostStep[] {
  const { bridge: name, device, fixed, hardwareAddress } = bridge;
  const path = documentFile('host', name);
  return [
    { why: 'Be able to take everything back', command: virsh(options, 'iface-begin'), undo: [] },
    {
      why: `The bridge ${name} with the port ${device}`,
      // All that stands in it was checked: there is nothing that XML would have to escape.
      file: {
        path,
        text: linesOf(
          `<interface type='bridge' name='${name}'>`,
          "  <start mode='onboot'/>",
          "  <protocol family='ipv4'>",
          fixed === undefined ? '    <dhcp/>' : `    <ip address='${fixed.address}' prefix='${fixed.prefix}'/>`,
          fixed?.gateway && `    <route gateway='${fixed.gateway}'/>`,
          '  </protocol>',
          "  <bridge stp='off' delay='0'>",
          `    <interface type='ethernet' name='${device}'${hardwareAddress === undefined ? '/>' : '>'}`,
          hardwareAddress !== undefined && `      <mac address='${hardwareAddress}'/>`,
          hardwareAddress !== undefined && '    </interface>',
          '  </bridge>',
          '</interface>',
        ),
      },
      undo: [['rm', '-f', path]],
    },
    {
      why: 'Tell libvirt about it',
      command: virsh(options, 'iface-define', { file: path }),
      undo: [virsh(options, 'iface-undefine', { interface: name })],
    },
    {
      why: atTheConsole,
      command: virsh(options, 'iface-start', { interface: name }),
      undo: [virsh(options, 'iface-destroy', { interface: name })],
      check: plugged(bridge),
    },
    {
      why: `Keep it. Up to here, iface-rollback brings back what was before; afterwards ${device} has to be configured anew`,
      command: virsh(options, 'iface-commit'),
      undo: [],
    },
  ];
}
