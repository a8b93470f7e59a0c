import type { HostStep } from '../step.ts';
import { atTheConsole, plugged } from './check.ts';
import { type CheckedBridge, linesOf } from './options.ts';

const folder = '/etc/sysconfig/network-scripts';

/** Network scripts of Red Hat Enterprise Linux up to 7, and of its like. */
export function networkScripts(bridge: CheckedBridge): HostStep[] {
  const { bridge: name, device, fixed, hardwareAddress } = bridge;
  const port = `${folder}/ifcfg-${device}`;
  // Every file whose name starts with ifcfg- is taken for a device.
  const saved = `${folder}/before-${name}.ifcfg-${device}`;
  return [
    {
      why: `Keep what the host says of ${device} so far`,
      command: ['cp', '-p', port, saved],
      undo: [
        ['mv', '-f', saved, port],
        ['service', 'network', 'restart'],
      ],
    },
    {
      why: `${device} becomes a port of ${name} and has no address of its own`,
      file: {
        path: port,
        replaces: true,
        text: linesOf(
          `DEVICE=${device}`,
          hardwareAddress !== undefined && `HWADDR=${hardwareAddress}`,
          'ONBOOT=yes',
          'BOOTPROTO=none',
          `BRIDGE=${name}`,
          'NM_CONTROLLED=no',
        ),
      },
      undo: [],
    },
    {
      why: `The bridge ${name}, with the address of the host`,
      file: {
        path: `${folder}/ifcfg-${name}`,
        text: linesOf(
          `DEVICE=${name}`,
          'TYPE=Bridge',
          'ONBOOT=yes',
          'DELAY=0',
          `BOOTPROTO=${fixed === undefined ? 'dhcp' : 'static'}`,
          fixed && `IPADDR=${fixed.address}`,
          fixed && `NETMASK=${fixed.netmask}`,
          fixed?.gateway && `GATEWAY=${fixed.gateway}`,
          fixed?.gateway && 'DEFROUTE=yes',
          ...(fixed?.dns ?? []).map((server, index) => `DNS${index + 1}=${server}`),
          'NM_CONTROLLED=no',
        ),
      },
      undo: [['rm', '-f', `${folder}/ifcfg-${name}`]],
    },
    { why: atTheConsole, command: ['service', 'network', 'restart'], undo: [['ifdown', name]], check: plugged(bridge) },
  ];
}
