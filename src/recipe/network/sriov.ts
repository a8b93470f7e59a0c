import type { Forward } from '../../network/forward.ts';
import type { Network } from '../../network/network.ts';
import { checkDevice, checkPciAddress } from '../checks/device.ts';
import { RecipeError } from '../recipe-error.ts';
import { accessVlan } from '../vlan.ts';
import { identityOf, type NetworkIdentity } from './identity.ts';

interface SriovBase extends NetworkIdentity {
  /** VLAN that the guests belong to, 1 to 4094, unseen by them; none when absent. */
  vlan?: number;
}

/** A pool of all virtual functions of a network card. */
export interface SriovDeviceNetworkOptions extends SriovBase {
  /** The physical function, such as `enp3s0f0`. Its virtual functions form the pool; the host has to create them. */
  device: string;
  addresses?: never;
}

/** A pool of some virtual functions. */
export interface SriovAddressesNetworkOptions extends SriovBase {
  /** PCI addresses of the virtual functions, such as `0000:03:10.0`, as `lspci -D` prints them. */
  addresses: readonly string[];
  device?: never;
}

/** A pool of SR-IOV virtual functions. */
export type SriovNetworkOptions = SriovDeviceNetworkOptions | SriovAddressesNetworkOptions;

/**
 * A pool of SR-IOV virtual functions: each guest interface gets one of its own, taken from the host and given back by libvirt. Guests
 * are on the LAN that the card is on.
 * @throws RecipeError for an option that cannot be used.
 */
export function sriovNetwork(options: SriovNetworkOptions): Network {
  const { vlan } = options;
  return {
    ...identityOf(options),
    forward: { mode: 'hostdev', managed: true, ...poolOf(options) },
    ...(vlan !== undefined && { vlan: accessVlan('vlan', vlan) }),
  };
}

function poolOf({ device, addresses }: SriovNetworkOptions): Pick<Forward, 'pf' | 'addresses'> {
  if (device !== undefined && addresses !== undefined) throw new RecipeError('addresses', 'device says which virtual functions already');
  if (device !== undefined) return { pf: { dev: checkDevice('device', device) } };
  if (addresses === undefined || addresses.length === 0) throw new RecipeError('addresses', 'expected at least one');
  const parts = addresses.map((text, index) => checkPciAddress(`addresses[${index}]`, text));
  const texts = parts.map((one) => JSON.stringify(one));
  const repeated = texts.findIndex((text, index) => texts.indexOf(text) < index);
  if (repeated >= 0) throw new RecipeError(`addresses[${repeated}]`, `'${addresses[repeated]}' is there twice`);
  return { addresses: parts.map((one) => ({ type: 'pci', ...one })) };
}
