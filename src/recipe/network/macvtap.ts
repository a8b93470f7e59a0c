import type { Forward } from '../../network/forward.ts';
import type { Network } from '../../network/network.ts';
import { checkDevice } from '../checks/device.ts';
import { checkGiven } from '../checks/given.ts';
import { macvtapModeOf, macvtapVlanOf } from '../macvtap-mode.ts';
import { RecipeError } from '../recipe-error.ts';
import { identityOf, type NetworkIdentity } from './identity.ts';

interface MacvtapDevices extends NetworkIdentity {
  /** The device of the host that guests are attached to, such as `eth0`, or several to choose from. */
  device: string | readonly string[];
}

/** A network on devices of the host that guests share. */
export interface SharedMacvtapNetworkOptions extends MacvtapDevices {
  /**
   * Who may talk to whom. `bridge`: guests on a device reach each other directly. `vepa`: everything goes out to the switch, which has
   * to send back what is for a guest on the same device. `private`: guests on a device never reach each other. `bridge` when absent,
   * because libvirt's own default, vepa, needs a switch that was set up for it.
   */
  mode?: 'bridge' | 'vepa' | 'private';
  vlan?: never;
}

/** A network on devices of the host of which each belongs to one guest. */
export interface PassthroughMacvtapNetworkOptions extends MacvtapDevices {
  /** Each guest interface has a device of its own, so there are as many guests as devices at most. */
  mode: 'passthrough';
  /** VLAN that the guests belong to, 1 to 4094. For SR-IOV virtual functions; none when absent. */
  vlan?: number;
}

/** A network on devices of the host. */
export type MacvtapNetworkOptions = SharedMacvtapNetworkOptions | PassthroughMacvtapNetworkOptions;

/**
 * A network on devices of the host, by macvtap: guests are on the LAN that the device is on. Host and guests do not reach each other
 * over it. Addresses come from the LAN.
 *
 * ```ts
 * macvtapNetwork({ name: 'lan', device: 'eth0' })
 * macvtapNetwork({ name: 'pool', mode: 'passthrough', device: ['eth1', 'eth2', 'eth3'] })
 * ```
 * @throws RecipeError for an option that cannot be used.
 */
export function macvtapNetwork(options: MacvtapNetworkOptions): Network {
  const { device, mode, vlan } = options;
  return {
    ...identityOf(options),
    forward: { ...poolOf(device), mode: macvtapModeOf(mode) },
    ...macvtapVlanOf(mode, vlan),
  };
}

function poolOf(device: string | readonly string[]): Required<Pick<Forward, 'dev' | 'interfaces'>> {
  const devices = Array.isArray(device) ? device : [checkGiven('device', device as string)];
  const option = (index: number): string => (typeof device === 'string' ? 'device' : `device[${index}]`);
  const interfaces = devices.map((dev, index) => {
    if (devices.indexOf(dev) < index) throw new RecipeError(option(index), `'${dev}' is there twice`);
    return { dev: checkDevice(option(index), dev) };
  });
  if (interfaces[0] === undefined) throw new RecipeError('device', 'expected at least one device');
  return { dev: interfaces[0].dev, interfaces };
}
