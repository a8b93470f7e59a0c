import type { Network } from '../../network/network.ts';

/** How a network reaches the outside, `none` for not at all. */
export type Mode = 'none' | 'nat' | 'route' | 'open' | 'bridge' | 'private' | 'vepa' | 'passthrough' | 'hostdev' | (string & {});

/** The mode libvirt takes a network to have. */
export function modeOf({ forward }: Network): Mode {
  return forward === undefined ? 'none' : (forward.mode ?? 'nat');
}

/** Whether libvirt makes the bridge of such a network itself, gives it addresses and runs dnsmasq on it. */
export function ownsBridge(mode: Mode): boolean {
  return mode === 'none' || mode === 'nat' || mode === 'route' || mode === 'open';
}

/** Whether the network names something of the host that guests can be connected to. */
export function namesDevice({ bridge, forward }: Network): boolean {
  if (forward?.mode === 'bridge' && bridge?.name !== undefined) return true;
  return (forward?.dev ?? forward?.interfaces ?? forward?.addresses ?? forward?.pf) !== undefined;
}

/** How to name a mode in a message. */
export function modeName(mode: Mode): string {
  return mode === 'none' ? 'an isolated network' : `a network of mode '${mode}'`;
}
