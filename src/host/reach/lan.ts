import { familyOf } from '../../address/index.ts';
import type { Place } from './place.ts';
import type { Site } from './site.ts';
import { ifSo, impossible, no, type Verdict, yes } from './verdict.ts';

/** Facts about the host that no document tells. */
export interface ReachFacts {
  /** The host's links, what kind they are, and which bridge they belong to. */
  readonly links?: readonly { readonly name: string; readonly kind?: string; readonly master?: string }[];
  /** The host's addresses, such as `192.168.1.10/24`, and the link that has each. */
  readonly addresses?: readonly { readonly link: string; readonly address: string }[];
}

/** A network card that several share by macvtap. */
export type MacvtapPlace = Extract<Place, { kind: 'macvtap' }>;
/** A bridge of the host. */
export type BridgePlace = Extract<Place, { kind: 'bridge' }>;

/** Whether the host has an address on a link; `undefined` where nobody says. */
function hasAddress(link: string, { family }: Site, { addresses }: ReachFacts): boolean | undefined {
  return addresses?.some((one) => one.link === link && familyOf(one.address.replace(/\/.*/, '')) === family);
}

/** Whether the host itself can be reached over a bridge of its own. */
export function hostOnBridge({ bridge }: BridgePlace, where: string, site: Site, facts: ReachFacts): Verdict {
  const known = where === '' ? hasAddress(bridge, site, facts) : undefined;
  if (known === false) return no(`the host has no ${site.familyName} address on ${bridge}`);
  const why = `${bridge} is a bridge of the host`;
  return known ? yes(why) : ifSo('bridge-address', `the host has an ${site.familyName} address on ${bridge}${where}`, why);
}

/** Whether a bridge of the host leads outside. */
export function outsideOfBridge({ bridge }: BridgePlace, where: string, { links }: ReachFacts): Verdict {
  // Taps are ports of guests.
  const known = where === '' ? links?.some(({ master, kind }) => master === bridge && kind !== 'tun') : undefined;
  if (known === false) return no(`no network card of the host is a port of ${bridge}`);
  const why = `${bridge} is a bridge of the host`;
  return known ? yes(why) : ifSo('bridge-uplink', `a network card of the host is a port of ${bridge}${where}`, why);
}

/** Whether guest and host reach each other over the card that the guest shares by macvtap. */
export function hostOverMacvtap({ device, mode }: MacvtapPlace, site: Site, facts: ReachFacts): Verdict {
  if (hasAddress(device, site, facts) === false)
    return ifSo('same-lan', `the network behind ${device} leads to the host`, `the host has no address on ${device}`);
  if (mode === 'passthrough') return no(`${device} belongs to the guest alone, and the host is cut off from it`);
  // With a switch that sends frames back, a host that speaks first gets through; nobody should build on that.
  if (mode === 'private') return no(`in mode 'private' what comes back to ${device} from the guest itself is dropped`);
  return reflected(device, mode);
}

/** Whether two guests that share a card by macvtap reach each other. */
export function betweenMacvtaps(one: MacvtapPlace, other: MacvtapPlace): Verdict {
  const { device } = one;
  const modes = [one.mode, other.mode];
  if (modes.includes('passthrough'))
    return impossible(`in mode 'passthrough' ${device} belongs to one guest alone, and a second one is refused`);
  if (modes.includes('private')) return no(`in mode 'private' guests that share ${device} never talk to each other`);
  if (modes.every((mode) => mode === 'bridge')) return yes(`in mode 'bridge' guests that share ${device} talk directly`);
  return reflected(device, modes.find((mode) => mode !== 'bridge')!);
}

function reflected(device: string, mode: string): Verdict {
  const why = mode === 'bridge' ? `frames for the host leave ${device}` : `in mode '${mode}' everything leaves ${device}`;
  return ifSo('hairpin', `the switch port of ${device} sends frames back where they came from`, why);
}
