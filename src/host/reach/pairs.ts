import type { SocketConnection } from '../effective/connection.ts';
import type { Ends } from './ends.ts';
import { betweenMacvtaps } from './lan.ts';
import { isUser, type OtherPlace, type Seat } from './place.ts';
import type { Site } from './site.ts';
import { both, ifSo, no, type Verdict, yes } from './verdict.ts';
import { sameVlan, type VlanSupport } from './vlan.ts';

/** Judges whether one guest reaches another. */
export class Pairs {
  readonly #site: Site;
  readonly #ends: Ends;
  readonly #vlans: VlanSupport;

  constructor(site: Site, ends: Ends, vlans: VlanSupport) {
    this.#site = site;
    this.#ends = ends;
    this.#vlans = vlans;
  }

  judge(from: Seat, to: Seat): Verdict {
    const pulled = [from, to].find(({ nic }) => nic.link === 'down');
    if (pulled !== undefined) return no(`the cable of ${pulled.guest} is pulled`);
    // A guest of user-mode networking is a program of the host to all others.
    if (isUser(to.place)) return both(this.#toHost(from), this.#fromHost(to));
    if (isUser(from.place)) return this.#fromHost(to);
    const [one, other] = [from.place, to.place];
    if (one.kind === 'other' || other.kind === 'other') return this.#withOther(from, to);
    if (one.kind === 'routed' || other.kind === 'routed') return this.#routed(from, to);
    if (one.kind === 'bridge' && other.kind === 'bridge' && one.bridge === other.bridge) return this.#onBridge(from, to);
    if (one.kind === 'macvtap' && other.kind === 'macvtap') {
      if (one.device === other.device) return betweenMacvtaps(one, other);
      if (one.pf !== undefined && one.pf === other.pf)
        return cardSwitch(`${from.guest} and ${to.guest} have virtual functions of ${one.pf}`);
    }
    return this.#onLan(from, to);
  }

  #toHost(seat: Seat): Verdict {
    return this.#ends.judge({ seat, end: 'host', guestStarts: true });
  }

  #fromHost(seat: Seat): Verdict {
    return this.#ends.judge({ seat, end: 'host', guestStarts: false });
  }

  #onBridge(from: Seat, to: Seat): Verdict {
    if (from.nic.isolated && to.nic.isolated) return no('both ports are isolated');
    const why = 'both are on the same bridge';
    return this.#vlans.apply(from.place) ? both(yes(why), sameVlan(from, to)) : yes(why);
  }

  /** One of them at least is on a bridge of libvirt's. */
  #routed(from: Seat, to: Seat): Verdict {
    if (from.place.kind === 'routed' && to.place.kind === 'routed') {
      if (from.place.network === to.place.network) return this.#onBridge(from, to);
      // The host is between them, so both have to reach it.
      return both(both(this.#toHost(from), this.#fromHost(to)), this.#site.between(from.place.network, to.place.network));
    }
    // The other one is outside for the network, and the host has to reach it.
    return both(
      this.#ends.judge({ seat: from, end: from.place.kind === 'routed' ? 'outside' : 'host', guestStarts: true }),
      this.#ends.judge({ seat: to, end: to.place.kind === 'routed' ? 'outside' : 'host', guestStarts: false }),
    );
  }

  /** Each is connected to some network outside the host. */
  #onLan(from: Seat, to: Seat): Verdict {
    const outside = both(
      this.#ends.judge({ seat: from, end: 'outside', guestStarts: true }),
      this.#ends.judge({ seat: to, end: 'outside', guestStarts: false }),
    );
    return both(
      outside,
      ifSo('same-lan', `${from.guest} and ${to.guest} are connected to the same network outside`, 'they meet outside the host'),
    );
  }

  #withOther(from: Seat, to: Seat): Verdict {
    const loose = [from, to].filter((seat): seat is Seat & { place: OtherPlace } => seat.place.kind === 'other');
    const alone = loose.find(({ place }) => place.connection.kind === 'none');
    if (alone !== undefined) return no(`${alone.guest} is connected to nothing`);
    for (const { guest, place } of loose)
      if (place.connection.kind === 'unknown')
        return ifSo('unknown', `the network of ${guest} leads to the other guest`, place.connection.why);
    const sockets = loose.flatMap(({ place: { connection } }) => (isSocket(connection) ? connection : []));
    if (sockets.length > 0)
      return sockets.length === 2 && connected(sockets[0]!, sockets[1]!)
        ? yes('their sockets are connected')
        : no('their sockets are not connected');
    const bare = loose.find(({ place }) => place.connection.kind === 'ethernet' || place.connection.kind === 'vhostuser');
    if (bare !== undefined)
      return ifSo(
        'by-hand',
        `the device of ${bare.guest} has been connected to the other guest`,
        `libvirt leaves it to others what ${bare.guest} is connected to`,
      );
    // Cards of the host are what is left.
    if (loose.length === 2) return cardSwitch(`${from.guest} and ${to.guest} have network cards of the host`);
    return from.place.kind === 'routed' || to.place.kind === 'routed' ? this.#routed(from, to) : this.#onLan(from, to);
  }
}

function cardSwitch(why: string): Verdict {
  return ifSo('card-switch', 'the card passes frames between its own functions, or the switch does between cards', why);
}

function isSocket(connection: OtherPlace['connection']): connection is SocketConnection {
  return ['server', 'client', 'mcast', 'udp'].includes(connection.kind);
}

/** Whether two sockets of the same host are the ends of one connection. */
function connected(one: SocketConnection, other: SocketConnection): boolean {
  if (one.kind === 'mcast' && other.kind === 'mcast') return one.address === other.address && one.port === other.port;
  if (one.kind === 'udp' && other.kind === 'udp') return sends(one, other) && sends(other, one);
  const [server, client] = one.kind === 'server' ? [one, other] : [other, one];
  if (server.kind !== 'server' || client.kind !== 'client' || server.port !== client.port) return false;
  return server.address === undefined || server.address === client.address;
}

function sends(from: SocketConnection, to: SocketConnection): boolean {
  return from.address === to.local?.address && from.port === to.local?.port;
}
