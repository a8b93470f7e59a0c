import type { DomainInterface } from '../../interface/interface.ts';
import type { Network } from '../../network/network.ts';
import type { HostOptions } from '../options.ts';
import type { Effective } from './assumptions.ts';
import { type EffectiveInterface, effectiveInterface, type InterfaceContext } from './interface.ts';
import { type EffectiveNetwork, effectiveNetwork } from './network.ts';

/** What libvirt takes a network to be, as `effectiveNetwork`. */
export function effective(network: Network, options?: HostOptions): Effective<EffectiveNetwork>;
/** What libvirt takes a guest's interface to be, as `effectiveInterface`. */
export function effective(nic: DomainInterface, context?: InterfaceContext): Effective<EffectiveInterface>;
export function effective(
  value: Network | DomainInterface,
  context?: HostOptions | InterfaceContext,
): Effective<EffectiveNetwork> | Effective<EffectiveInterface> {
  // Every network has a name and no interface has one.
  return 'name' in value ? effectiveNetwork(value, context as HostOptions) : effectiveInterface(value, context as InterfaceContext);
}
