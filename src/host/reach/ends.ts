import { familyOf } from '../../address/index.ts';
import type { DomainInterface } from '../../interface/interface.ts';
import type { UserConnection } from '../effective/connection.ts';
import { hostOnBridge, hostOverMacvtap, outsideOfBridge, type ReachFacts } from './lan.ts';
import { isUser, type OtherPlace, type Seat } from './place.ts';
import { forwardedPorts } from './port-forwards.ts';
import type { Site } from './site.ts';
import { ifSo, no, type Verdict, yes } from './verdict.ts';
import { type VlanSupport, vlanText } from './vlan.ts';

/** Who is at the other end, seen from a guest. */
export type End = 'host' | 'outside';

/** What is asked about one guest and one end. */
export interface EndQuestion {
  readonly seat: Seat;
  readonly end: End;
  /** Whether the guest is the one that starts. */
  readonly guestStarts: boolean;
}

/** Judges whether a guest and the host, or a guest and the outside, reach each other. */
export class Ends {
  readonly #site: Site;
  readonly #facts: ReachFacts;
  readonly #vlans: VlanSupport;

  constructor(site: Site, facts: ReachFacts, vlans: VlanSupport) {
    this.#site = site;
    this.#facts = facts;
    this.#vlans = vlans;
  }

  judge({ seat, end, guestStarts }: EndQuestion): Verdict {
    const { guest, nic, place } = seat;
    if (nic.link === 'down') return no(`the cable of ${guest} is pulled`);
    switch (place.kind) {
      case 'routed': {
        if (nic.vlan !== undefined && this.#vlans.apply(place))
          return no(`${guest} is in ${vlanText(seat)}, and the host's address is in none`);
        if (end === 'host') return this.#site.host(place.network);
        return guestStarts ? this.#site.outward(place.network) : this.#site.inward(place.network);
      }
      case 'bridge': {
        const where = nic.vlan !== undefined && this.#vlans.apply(place) ? ` in ${vlanText(seat)}` : '';
        return end === 'host' ? hostOnBridge(place, where, this.#site, this.#facts) : outsideOfBridge(place, where, this.#facts);
      }
      case 'macvtap':
        return end === 'host'
          ? hostOverMacvtap(place, this.#site, this.#facts)
          : yes(`${guest} shares ${place.device} and is in the network behind it`);
      default:
        if (isUser(place)) return guestStarts ? yes(`${guest} is seen as a program of the host`) : forwarded(seat, place.connection);
        return this.#loose(seat, place, end);
    }
  }

  #loose({ guest, nic }: Seat, { connection }: OtherPlace, end: End): Verdict {
    switch (connection.kind) {
      case 'hostdev':
      case 'vdpa':
        if (end === 'outside') return yes(`${guest} has a network card of its own`);
        return ifSo(
          'card-switch',
          'the card passes frames between its own functions',
          `the host is on the same card as ${guest}, if on any`,
        );
      case 'ethernet':
        if (end === 'host' && hasHostAddress(nic.interface, this.#site.family))
          return yes(`the host has an address on the device of ${guest}`);
        return byHand(guest, end);
      case 'vhostuser':
        return byHand(guest, end);
      case 'none':
        return no(`${guest} is connected to nothing`);
      case 'unknown':
        return ifSo('unknown', `the network of ${guest} leads to the ${end}`, connection.why);
      default:
        return no(`${guest} is connected to other guests alone`);
    }
  }
}

function byHand(guest: string, end: End): Verdict {
  return ifSo(
    'by-hand',
    `the device of ${guest} has been connected to the ${end}`,
    `libvirt leaves it to others what ${guest} is connected to`,
  );
}

/** What starts outside reaches a guest of user-mode networking only where a port is forwarded. */
function forwarded({ guest, nic }: Seat, { backend }: UserConnection): Verdict {
  const ports = backend === 'passt' ? forwardedPorts(nic.interface) : undefined;
  const why = `${guest} is behind a program of the host`;
  if (ports === undefined) return no(`${why}, which lets nobody in`);
  return ifSo('forwarded-port', `it is to one of the forwarded ports of the host: ${ports}`, why);
}

function hasHostAddress(nic: DomainInterface, family: string): boolean {
  return nic.type === 'ethernet' && nic.source?.ips?.some(({ address }) => familyOf(address) === family) === true;
}
