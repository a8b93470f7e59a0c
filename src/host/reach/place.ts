import type { Connection, UserConnection } from '../effective/connection.ts';
import type { EffectiveInterface } from '../effective/interface.ts';
import type { RoutedNetwork, Site } from './site.ts';

/** Where a guest's interface is, as far as it matters for who reaches whom. */
export type Place =
  /** On a bridge of libvirt's. */
  | { readonly kind: 'routed'; readonly network: RoutedNetwork }
  /** On a bridge of the host. */
  | { readonly kind: 'bridge'; readonly bridge: string; readonly vlans: boolean }
  /** On a network card of the host, with others. */
  | { readonly kind: 'macvtap'; readonly mode: string; readonly device: string; readonly pf?: string }
  /** Everything else is told by the connection itself. */
  | { readonly kind: 'other'; readonly connection: Exclude<Connection, { kind: 'bridge' | 'macvtap' }> };

/** A place that the connection itself tells. */
export type OtherPlace = Extract<Place, { kind: 'other' }>;

/** Whether a program of the host stands between the guest and everybody else. */
export function isUser(place: Place): place is { readonly kind: 'other'; readonly connection: UserConnection } {
  return place.kind === 'other' && place.connection.kind === 'user';
}

/** A guest's interface and its place. */
export interface Seat {
  readonly guest: string;
  readonly nic: EffectiveInterface;
  readonly place: Place;
}

/** Gives interfaces their places, one after the other, as guests start. */
export class Seating {
  readonly #site: Site;
  /** How many interfaces use a device. */
  readonly #uses = new Map<string, number>();

  constructor(site: Site) {
    this.#site = site;
  }

  seat(guest: string, nic: EffectiveInterface): Seat {
    return { guest, nic, place: this.#placeOf(nic.connection) };
  }

  #placeOf(connection: Connection): Place {
    if (connection.kind === 'bridge') {
      const { bridge, network } = connection;
      const own = this.#site.networks.find((one) => (network === undefined ? one.bridge === bridge : one.name === network));
      if (own !== undefined) return { kind: 'routed', network: own };
      return { kind: 'bridge', bridge: bridge ?? '', vlans: connection.switch === 'openvswitch' };
    }
    if (connection.kind !== 'macvtap') return { kind: 'other', connection };
    const { mode, devices, pf } = connection;
    if (devices.length > 0) return { kind: 'macvtap', mode, device: this.#pick(devices) };
    if (pf === undefined) return { kind: 'other', connection: { kind: 'none' } };
    // Each guest gets a virtual function of its own as long as there are any.
    const number = this.#count(pf);
    return { kind: 'macvtap', mode, device: `virtual function ${number} of ${pf}`, pf };
  }

  /** libvirt takes the device that the fewest use. */
  #pick(devices: readonly string[]): string {
    const uses = (device: string): number => this.#uses.get(device) ?? 0;
    const chosen = devices.reduce((best, device) => (uses(device) < uses(best) ? device : best));
    this.#count(chosen);
    return chosen;
  }

  #count(device: string): number {
    const uses = (this.#uses.get(device) ?? 0) + 1;
    this.#uses.set(device, uses);
    return uses;
  }
}
