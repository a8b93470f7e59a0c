import type { Network } from '../network/network.ts';

/** How a network reaches the outside: the mode of its `<forward>`, and `none` without one. */
export type NetworkMode =
  | 'none'
  | 'nat'
  | 'route'
  | 'open'
  | 'bridge'
  | 'private'
  | 'vepa'
  | 'passthrough'
  | 'hostdev'
  // A mode of a newer libvirt.
  | (string & {});

/** The mode libvirt takes a network to have. */
export function modeOf({ forward }: Network): NetworkMode {
  return forward === undefined ? 'none' : (forward.mode ?? 'nat');
}

/** Whether libvirt makes the bridge of such a network, gives it addresses and serves it. The others use what the host has. */
export function runsBridge(mode: NetworkMode): boolean {
  return mode === 'none' || forwards(mode);
}

/** Whether the host passes packets of such a network on, as a router. */
export function forwards(mode: NetworkMode): boolean {
  return mode === 'nat' || mode === 'route' || mode === 'open';
}
