import type { EffectiveVlan } from '../effective/vlan.ts';
import { isAtLeast } from '../options.ts';
import type { Place, Seat } from './place.ts';
import { ifSo, no, type Verdict, yes } from './verdict.ts';

/** Which bridges put ports into VLANs. */
export class VlanSupport {
  /** Linux bridges do since libvirt 11.0.0; before, a guest with a VLAN does not start there. */
  readonly #linux: boolean;

  constructor(libvirtVersion: string) {
    this.#linux = isAtLeast(libvirtVersion, '11.0.0');
  }

  apply(place: Place): boolean {
    return (place.kind === 'bridge' && place.vlans) || this.#linux;
  }
}

/** Whether two ports of a switch that knows VLANs carry the same one. */
export function sameVlan(one: Seat, other: Seat): Verdict {
  const [left, right] = [one.nic.vlan, other.nic.vlan];
  const [a, b] = [untagged(left), untagged(right)];
  if (a !== undefined && a === b) return yes(a === 0 ? 'both ports are in no VLAN' : `both ports are in VLAN ${a}`);
  if (a !== undefined && tagged(right).includes(a)) return tags(other, a);
  if (b !== undefined && tagged(left).includes(b)) return tags(one, b);
  const shared = tagged(left).find((id) => tagged(right).includes(id));
  if (shared !== undefined) return tags(one, shared);
  return no(`${portText(one)} and ${portText(other)} have no VLAN in common`);
}

/** The VLAN of frames without a tag; 0 for none at all, `undefined` where such frames are dropped. */
function untagged(vlan: EffectiveVlan | undefined): number | undefined {
  if (vlan === undefined) return 0;
  return vlan.trunk ? vlan.native?.id : vlan.ids[0];
}

function tagged(vlan: EffectiveVlan | undefined): readonly number[] {
  return vlan?.trunk ? vlan.ids : [];
}

function tags({ guest }: Seat, id: number): Verdict {
  return ifSo('guest-tags', `${guest} tags its frames with VLAN ${id}`, `the port of ${guest} is a trunk`);
}

/** Names the VLANs of a port. */
export function vlanText({ nic: { vlan } }: Seat): string {
  if (vlan === undefined) return 'no VLAN';
  return `VLAN${vlan.ids.length > 1 ? 's' : ''} ${vlan.ids.join(', ')}`;
}

function portText(seat: Seat): string {
  return `${seat.guest} in ${vlanText(seat)}`;
}
