import { ifReadable } from '../../model/unreadable.ts';
import type { DhcpHost } from '../../network/dhcp.ts';
import type { NetworkIp } from '../../network/ip.ts';
import { type Ip, readIp } from './ip.ts';
import { type SubnetOfIp, subnetOfIp } from './subnets.ts';

/** A reservation and its address. */
export interface Reservation {
  readonly host: DhcpHost;
  readonly reserved: Ip;
}

const known = new WeakMap<NetworkIp, readonly Reservation[]>();

/**
 * The reservations of an `<ip>` whose addresses can be read and mean what they look like; of others reading speaks. Several rules look
 * at them, and there may be many thousands.
 */
export function reservationsOf(ip: NetworkIp): readonly Reservation[] {
  const before = known.get(ip);
  if (before !== undefined) return before;
  const reservations = readReservations(ip);
  known.set(ip, reservations);
  return reservations;
}

function readReservations(ip: NetworkIp): Reservation[] {
  return (ip.dhcp?.hosts ?? []).flatMap((host) => {
    const reserved = ifReadable(() => readIp(host.ip));
    return reserved === undefined || (reserved.family === 'ipv4' && reserved.text !== host.ip) ? [] : [{ host, reserved }];
  });
}

/** Hands over each reservation of an `<ip>` that is of the same family, with the subnet it should be in. */
export function checkReservations(ip: NetworkIp, tell: (reservation: Reservation, around: SubnetOfIp) => void): void {
  const around = subnetOfIp(ip);
  if (around === undefined) return;
  for (const reservation of reservationsOf(ip)) if (reservation.reserved.family === around.address.family) tell(reservation, around);
}
