import type { VhostUserInterface } from '../../interface/interface.ts';
import { checkPath } from '../checks/device.ts';
import { checkCount } from '../checks/number.ts';
import { checkGoesWith, checkWord } from '../checks/word.ts';
import { type AddressOptions, cardOf, type QueueOptions, queuesOf } from './card.ts';

interface VhostUserBase extends AddressOptions, QueueOptions {
  /** Absolute path of the socket. */
  path: string;
}

/** An interface whose guest waits for the other program. */
export interface VhostUserServerOptions extends VhostUserBase {
  /**
   * Who makes the socket and waits: as `server`, which is assumed, QEMU does, so that the switch may be restarted while guests run;
   * Open vSwitch calls its end `dpdkvhostuserclient`.
   */
  mode?: 'server';
  reconnect?: never;
}

/** An interface whose guest connects to the other program. */
export interface VhostUserClientOptions extends VhostUserBase {
  /** The other program makes the socket, and must run when the guest starts. */
  mode: 'client';
  /** Seconds after which a broken connection is tried again, from 1; it stays broken when absent. */
  reconnect?: number;
}

/** An interface to a program that moves packets through memory it shares with the guest. */
export type VhostUserInterfaceOptions = VhostUserServerOptions | VhostUserClientOptions;

/**
 * An interface to a program on the host, such as a switch with DPDK, that moves packets through memory it shares with the guest. The
 * guest's memory has to be shared for that: `<memoryBacking>` with `<access mode='shared'/>`.
 * @throws RecipeError for an option that cannot be used.
 */
export function vhostUserInterface(options: VhostUserInterfaceOptions): VhostUserInterface {
  const { path, mode = 'server', reconnect: timeout } = options;
  checkWord('mode', mode, ['server', 'client']);
  checkGoesWith('reconnect', timeout, mode === 'client', "mode 'client'");
  return {
    type: 'vhostuser',
    source: {
      type: 'unix',
      path: checkPath('path', path),
      mode,
      ...(timeout !== undefined && {
        reconnect: { enabled: true, timeout: checkCount('reconnect', timeout, 1, 2 ** 32 - 1, 'number of seconds') },
      }),
    },
    ...cardOf(options),
    ...queuesOf(options),
  };
}
