import type { Family } from '../../address/index.ts';
import type { DomainInterface } from '../../interface/interface.ts';
import type { Network } from '../../network/network.ts';
import { effectiveInterface } from '../effective/interface.ts';
import { Ends } from './ends.ts';
import type { ReachFacts } from './lan.ts';
import { Pairs } from './pairs.ts';
import { Seating } from './place.ts';
import { Site } from './site.ts';
import { type Assumed, resolved, type Verdict } from './verdict.ts';
import { VlanSupport } from './vlan.ts';

/** An interface of a guest, by the name of the guest. */
export interface GuestInterface {
  readonly guest: string;
  readonly interface: DomainInterface;
}

/** Who may reach whom. */
export type Party = { readonly kind: 'guest'; readonly name: string } | { readonly kind: 'host' } | { readonly kind: 'outside' };

/** Whether one reaches another, as the one who starts; answers come back. */
export interface Reach extends Verdict {
  readonly from: Party;
  readonly to: Party;
}

/** What reachability depends on besides the documents. */
export interface ReachOptions {
  /** Which addresses are used; `ipv4` when absent. */
  readonly family?: Family;
  /** The libvirt release; `9.0.0` when absent. */
  readonly libvirtVersion?: string;
  /** Conditions that are known to hold, or not to hold: `{ hairpin: false, 'return-route': true }`. */
  readonly assume?: Assumed;
  /** Facts about the host. */
  readonly facts?: ReachFacts;
}

/**
 * Who reaches whom: each guest the others, the host and the outside, and these the guests.
 *
 * The networks are taken to run on one host and to have been started in this order, without rules of others in the firewall and
 * without network filters. Guests have addresses of their network, and the host for a router where it is one. A guest with several
 * interfaces is told about for each of them.
 *
 * ```ts
 * reachability([parse(network, xml)], [{ guest: 'web', interface: nic }], { assume: { 'return-route': false } });
 * // [{ from: { kind: 'guest', name: 'web' }, to: { kind: 'host' }, answer: 'yes', conditions: [], why: '…' }, …]
 * ```
 */
export function reachability(networks: readonly Network[], interfaces: readonly GuestInterface[], options: ReachOptions = {}): Reach[] {
  const { family = 'ipv4', libvirtVersion = '9.0.0', assume = {}, facts = {} } = options;
  const site = new Site(networks, family, libvirtVersion);
  const vlans = new VlanSupport(libvirtVersion);
  const ends = new Ends(site, facts, vlans);
  const pairs = new Pairs(site, ends, vlans);
  const seating = new Seating(site);
  const seats = interfaces.map((one) => seating.seat(one.guest, effectiveInterface(one.interface, { networks, libvirtVersion }).view));

  const guest = (name: string): Party => ({ kind: 'guest', name });
  const reach = (from: Party, to: Party, verdict: Verdict): Reach => ({ from, to, ...resolved(verdict, assume) });
  const among = seats.flatMap((from) =>
    seats.filter((to) => to.guest !== from.guest).map((to) => reach(guest(from.guest), guest(to.guest), pairs.judge(from, to))),
  );
  const withEnds = seats.flatMap((seat) =>
    (['host', 'outside'] as const).flatMap((end) => [
      reach(guest(seat.guest), { kind: end }, ends.judge({ seat, end, guestStarts: true })),
      reach({ kind: end }, guest(seat.guest), ends.judge({ seat, end, guestStarts: false })),
    ]),
  );
  return [...among, ...withEnds];
}
