import type { HostdevInterface } from '../../interface/interface.ts';
import { checkPciAddress } from '../checks/device.ts';
import { accessVlan } from '../vlan.ts';
import { type AddressOptions, macOf } from './card.ts';

/** An SR-IOV virtual function. */
export interface SriovInterfaceOptions extends AddressOptions {
  /** PCI address of the virtual function on the host, such as `0000:03:10.0`, as `lspci -D` prints it. */
  address: string;
  /** VLAN of the interface, 1 to 4094, unseen by the guest; none when absent. */
  vlan?: number;
}

/**
 * An SR-IOV virtual function of the host's, handed to the guest: libvirt takes it from the host and gives it back. For whichever is
 * free, make a `sriovNetwork` and use `networkInterface`.
 * @throws RecipeError for an option that cannot be used.
 */
export function sriovInterface(options: SriovInterfaceOptions): HostdevInterface {
  const { address, vlan } = options;
  return {
    type: 'hostdev',
    managed: true,
    source: { address: { type: 'pci', ...checkPciAddress('address', address) } },
    ...(vlan !== undefined && { vlan: accessVlan('vlan', vlan) }),
    ...macOf(options),
  };
}
