import { checkDevice, checkHostBridge } from '../checks/device.ts';
import type { HostStep } from './step.ts';

/** An Open vSwitch bridge of the host. */
export interface OpenVSwitchBridgeOptions {
  /** Name of the bridge, such as `ovsbr0`. */
  bridge: string;
  /** The network card that becomes a port of it, such as `eth0`; none when absent. */
  device?: string;
}

/**
 * What makes an Open vSwitch bridge, which stays there over boots. The addresses of the card, if the host has some there, have to move
 * to the bridge, as the host's own configuration says it.
 * @throws RecipeError for a name that cannot be used.
 */
export function openVSwitchBridgeSteps({ bridge, device }: OpenVSwitchBridgeOptions): HostStep[] {
  checkHostBridge('bridge', bridge);
  if (device !== undefined) checkDevice('device', device);
  return [
    {
      why: `Make the Open vSwitch bridge ${bridge}`,
      command: ['ovs-vsctl', '--may-exist', 'add-br', bridge],
      undo: [['ovs-vsctl', '--if-exists', 'del-br', bridge]],
      check: { command: ['ovs-vsctl', 'br-exists', bridge], expect: 'It ends with 0' },
    },
    ...(device === undefined
      ? []
      : [
          {
            why: `Plug ${device} into it. The host is not reached by the addresses of ${device} any longer`,
            command: ['ovs-vsctl', '--may-exist', 'add-port', bridge, device],
            undo: [['ovs-vsctl', '--if-exists', 'del-port', bridge, device]],
            check: { command: ['ovs-vsctl', 'list-ports', bridge], expect: `${device} is there` },
          } satisfies HostStep,
        ]),
    {
      why: 'Bring it up',
      command: ['ip', 'link', 'set', 'dev', bridge, 'up'],
      undo: [],
      check: { command: ['ip', '-brief', 'link', 'show', 'dev', bridge], expect: 'It is UP or UNKNOWN' },
    },
  ];
}
