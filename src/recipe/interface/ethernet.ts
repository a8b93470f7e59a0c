import type { EthernetInterface } from '../../interface/interface.ts';
import { checkGuestDevice, checkPath } from '../checks/device.ts';
import { checkGoesWith } from '../checks/word.ts';
import { type TapOptions, tapOf } from './tap.ts';

/** An interface on a tap device that exists. */
export interface GivenTapOptions extends TapOptions {
  /** The tap device, such as `tap-web`, at most 15 bytes. The host makes it, sets it up and connects it; `tapSteps` tells how. */
  device: string;
  /** libvirt leaves the device as it is, which is assumed. Needs libvirt 5.7.0. */
  managed?: false;
  script?: never;
  downscript?: never;
}

/** An interface on a tap device that libvirt makes. */
export interface MadeTapOptions extends TapOptions {
  /** Name for the tap device, at most 15 bytes; `vnet` and a number when absent. */
  device?: string;
  /** libvirt makes the device when the guest starts, and connects it to nothing. */
  managed: true;
  /** Program that is run when the device is there, to connect it. Its argument is the device's name; none when absent. */
  script?: string;
  /** Program that is run when the device is gone. Needs libvirt 6.4.0; none when absent. */
  downscript?: string;
}

/** An interface on a tap device that libvirt connects to nothing. */
export type EthernetInterfaceOptions = GivenTapOptions | MadeTapOptions;

/**
 * An interface on a tap device that libvirt connects to nothing: where it leads is up to the host.
 *
 * ```ts
 * ethernetInterface({ device: 'tap-web' })
 * ethernetInterface({ managed: true, script: '/usr/local/sbin/plug-in' })
 * ```
 * @throws RecipeError for an option that cannot be used.
 */
export function ethernetInterface(options: EthernetInterfaceOptions): EthernetInterface {
  const { script, downscript } = options;
  checkGoesWith('script', script, options.managed === true, 'managed');
  checkGoesWith('downscript', downscript, options.managed === true, 'managed');
  if (!options.managed) {
    return { type: 'ethernet', target: { dev: checkGuestDevice('device', options.device), managed: false }, ...tapOf(options) };
  }
  const { device } = options;
  return {
    type: 'ethernet',
    ...(device !== undefined && { target: { dev: checkGuestDevice('device', device) } }),
    ...(script !== undefined && { script: { path: checkPath('script', script) } }),
    ...(downscript !== undefined && { downscript: { path: checkPath('downscript', downscript) } }),
    ...tapOf(options),
  };
}
