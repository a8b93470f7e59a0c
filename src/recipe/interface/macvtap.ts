import type { DirectInterface } from '../../interface/interface.ts';
import { type BandwidthOption, bandwidthOf } from '../bandwidth.ts';
import { checkDevice } from '../checks/device.ts';
import { macvtapModeOf, macvtapVlanOf } from '../macvtap-mode.ts';
import { type CardOptions, cardOf, type QueueOptions, queuesOf } from './card.ts';

interface MacvtapBase extends CardOptions, QueueOptions {
  /** The device of the host, such as `eth0`. */
  device: string;
  /** Limits on the traffic; none when absent. */
  bandwidth?: BandwidthOption;
}

/** An interface on a device of the host that others may use too. */
export interface SharedMacvtapInterfaceOptions extends MacvtapBase {
  /** Who may talk to whom, as in `macvtapNetwork`; `bridge` when absent. */
  mode?: 'bridge' | 'vepa' | 'private';
  vlan?: never;
}

/** An interface that has a device of the host for itself. */
export interface PassthroughMacvtapInterfaceOptions extends MacvtapBase {
  /** The device belongs to this guest alone. */
  mode: 'passthrough';
  /** VLAN of the interface, 1 to 4094. For an SR-IOV virtual function; none when absent. */
  vlan?: number;
}

/** An interface on a device of the host. */
export type MacvtapInterfaceOptions = SharedMacvtapInterfaceOptions | PassthroughMacvtapInterfaceOptions;

/**
 * An interface on a device of the host, by macvtap: the guest is on the LAN that the device is on. Host and guest do not reach each
 * other over it.
 * @throws RecipeError for an option that cannot be used.
 */
export function macvtapInterface(options: MacvtapInterfaceOptions): DirectInterface {
  const { device, mode, vlan, model, bandwidth } = options;
  return {
    type: 'direct',
    source: { dev: checkDevice('device', device), mode: macvtapModeOf(mode) },
    ...macvtapVlanOf(mode, vlan),
    ...cardOf(options),
    ...queuesOf(options, model),
    ...bandwidthOf('bandwidth', bandwidth),
  };
}
