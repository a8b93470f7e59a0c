import type { Network } from '../../network/network.ts';
import type { VirtualPort } from '../../shared/virtualport.ts';

/** What kind of switch a `<virtualport>` is for, where it says so. */
export function switchOf(port: VirtualPort): string | undefined {
  return port.type === 'unknown' ? undefined : port.type;
}

/** The `<virtualport>` elements of a network and its portgroups. */
export function virtualportsOf(network: Network): VirtualPort[] {
  return [network, ...(network.portgroups ?? [])].flatMap(({ virtualport }) => virtualport ?? []);
}
