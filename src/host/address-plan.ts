import {
  type AddressRange,
  contains,
  type Family,
  formatAddress,
  formatSubnet,
  hostRange,
  parseRange,
  prefixToNetmask,
} from '../address/index.ts';
import type { DhcpHost } from '../network/dhcp.ts';
import type { Network } from '../network/network.ts';
import type { EffectiveIp } from './effective/ip.ts';
import { effectiveNetwork } from './effective/network.ts';
import { present } from './present.ts';
import { type AddressSpan, joined, sizeOf, spanOf, without } from './spans.ts';

/** An address that one guest always gets. */
export interface Reservation {
  readonly address: string;
  /** The guest's hardware address, in IPv4. */
  readonly mac?: string;
  /** The guest's DHCP unique identifier, in IPv6. */
  readonly id?: string;
  /** The guest's host name. */
  readonly name?: string;
  /** Whether the address is in the subnet; otherwise it is never given out. */
  readonly inSubnet: boolean;
  /** Whether the address is in a DHCP range. No other guest gets it all the same. */
  readonly inPool: boolean;
}

/** Which addresses of a subnet are for whom. */
export interface AddressPlan {
  readonly family: Family;
  /** The subnet, such as `192.168.122.0/24`. */
  readonly subnet: string;
  /** Its netmask, in IPv4. */
  readonly netmask?: string;
  /** The bridge's address, which is the guests' gateway. */
  readonly gateway: string;
  /** Addresses that the bridge and guests may have. */
  readonly usable: AddressSpan;
  /** DHCP ranges, those joined that overlap or touch. */
  readonly pool: readonly AddressSpan[];
  /** How many guests can be lent an address: those of the pool without the bridge's and without reservations. */
  readonly poolSize: bigint;
  readonly reservations: readonly Reservation[];
  /** What is left to give guests by hand: neither in the pool nor reserved. */
  readonly free: readonly AddressSpan[];
  /** How many addresses are left to give guests by hand. */
  readonly freeSize: bigint;
}

/** Which addresses of a network are for whom, subnet by subnet. An `<ip>` without a subnet is left out. */
export function addressPlan(network: Network): AddressPlan[] {
  return effectiveNetwork(network).view.ips.flatMap((ip) => planOf(ip) ?? []);
}

function planOf({ ip, family, address, subnet }: EffectiveIp): AddressPlan | undefined {
  if (subnet === undefined) return undefined;
  const { ranges = [], hosts = [] } = ip.dhcp ?? {};
  const pool = joined(ranges.flatMap(({ start, end }) => parseRange(start, end) ?? []).filter((range) => range.family === family));
  const reservations = hosts.map((host) => reservationOf(host, subnet, pool));
  const taken = [address, ...reservations.filter(({ inSubnet }) => inSubnet).map((one) => one.address)].flatMap(
    (one) => parseRange(one) ?? [],
  );
  const usable = hostRange(subnet);
  const free = without(usable, [...pool, ...taken]);
  return {
    family,
    subnet: formatSubnet(subnet),
    ...present('netmask', family === 'ipv4' ? prefixToNetmask(subnet.prefix) : undefined),
    gateway: address,
    usable: spanOf(usable),
    pool: pool.map(spanOf),
    poolSize: sizeOf(pool.flatMap((range) => without(range, taken))),
    reservations,
    free: free.map(spanOf),
    freeSize: sizeOf(free),
  };
}

function reservationOf({ ip, mac, id, name }: DhcpHost, subnet: AddressRange, pool: readonly AddressRange[]): Reservation {
  return {
    address: formatAddress(ip),
    ...present('mac', mac),
    ...present('id', id),
    ...present('name', name),
    inSubnet: contains(subnet, ip),
    inPool: pool.some((range) => contains(range, ip)),
  };
}
