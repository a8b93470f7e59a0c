import { checkDevice, checkGuestDevice } from '../checks/device.ts';
import { checkCount, checkMtu } from '../checks/number.ts';
import { RecipeError } from '../recipe-error.ts';
import type { HostStep } from './step.ts';

/** A tap device that is made for a guest. */
export interface TapStepsOptions {
  /** Name of the device, at most 15 bytes. */
  device: string;
  /** The bridge that it becomes a port of; none when absent. */
  bridge?: string;
  /** The user that QEMU runs as, such as `libvirt-qemu` or `qemu`, for QEMU to open it; root alone when absent. */
  user?: string;
  /** Size of the largest packet in bytes; 1500 when absent. */
  mtu?: number;
  /** Number of queues, as in the interface; 1 when absent. */
  queues?: number;
}

/**
 * What makes the tap device of an `ethernetInterface`, until the next boot.
 * @throws RecipeError for an option that cannot be used.
 */
export function tapSteps({ device, bridge, user, mtu, queues = 1 }: TapStepsOptions): HostStep[] {
  checkGuestDevice('device', device);
  if (bridge !== undefined) checkDevice('bridge', bridge);
  if (user !== undefined && !/^[a-z_][a-z0-9_-]{0,31}$/i.test(user)) throw new RecipeError('user', `'${user}' is no name of a user`);
  if (mtu !== undefined) checkMtu('mtu', mtu, false);
  checkCount('queues', queues, 1, 256, 'number of queues');
  const many = queues > 1 ? ['multi_queue'] : [];
  const set = (why: string, ...words: string[]): HostStep => ({ why, command: ['ip', 'link', 'set', 'dev', device, ...words], undo: [] });
  return [
    {
      why: `Make the tap device ${device}`,
      command: ['ip', 'tuntap', 'add', 'dev', device, 'mode', 'tap', ...(user === undefined ? [] : ['user', user]), ...many],
      undo: [['ip', 'tuntap', 'del', 'dev', device, 'mode', 'tap', ...many]],
      check: { command: ['ip', '-details', 'link', 'show', 'dev', device], expect: 'It is a tun of type tap' },
    },
    ...(mtu === undefined ? [] : [set('Set the size of its largest packet', 'mtu', String(mtu))]),
    ...(bridge === undefined ? [] : [set(`Plug it into ${bridge}`, 'master', bridge)]),
    set('Bring it up', 'up'),
  ];
}
