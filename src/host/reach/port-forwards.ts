import type { DomainInterface } from '../../interface/interface.ts';
import type { PortForward } from '../../interface/port-forward.ts';

/** The ports of the host that lead to a guest, such as `tcp 2222, udp 53`; `undefined` where none do. Only passt forwards any. */
export function forwardedPorts({ portForwards = [] }: DomainInterface): string | undefined {
  const texts = portForwards.flatMap(textsOf);
  return texts.length === 0 ? undefined : texts.join(', ');
}

function textsOf({ proto, ranges = [] }: PortForward): string[] {
  const open = ranges.filter(({ exclude, start }) => exclude !== true && start !== undefined);
  // Exceptions alone leave all other ports.
  if (open.length === 0) return [`all ${proto} ports`];
  return open.map(({ start, end }) => `${proto} ${end === undefined || end === start ? start : `${start}-${end}`}`);
}
