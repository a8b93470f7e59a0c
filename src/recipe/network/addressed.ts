import { generateUla, type RangeInput } from '../../address/index.ts';
import type { NetworkIp } from '../../network/ip.ts';
import type { Network } from '../../network/network.ts';
import { checkDnsName } from '../checks/name.ts';
import { RecipeError } from '../recipe-error.ts';
import { dhcp6For, dhcpFor, type Reservation, reservationsOf } from './dhcp.ts';
import { type DnsOption, dnsOf } from './dns.ts';
import { identityOf } from './identity.ts';
import { type OwnBridgeOptions, ownBridgeOf } from './own-bridge.ts';
import { chooseSubnet, type HostedSubnet, readIpv4Subnet, readIpv6Subnet } from './subnet.ts';

/** What networks have in which the host has an address. */
export interface AddressedOptions extends OwnBridgeOptions {
  /**
   * The IPv4 subnet, such as `192.168.150.0/24`: the host gets its first address, or the one that is given, as in
   * `192.168.150.254/24`. `'auto'`, which is assumed, takes the lowest /24 from 192.168.128.0 on that is not in `taken`; name what
   * is taken, or two networks get the same. `false` for a network with IPv6 alone.
   */
  subnet?: string | 'auto' | false;
  /** Subnets, ranges and addresses that `subnet: 'auto'` keeps away from: those of the host, of its LAN and of other networks. */
  taken?: Iterable<RangeInput>;
  /**
   * Whether guests get IPv4 addresses by DHCP, or the range that they get them from, such as `192.168.150.100-192.168.150.200`.
   * True when absent: the upper half of the subnet, so that the lower half is left for addresses fixed by hand.
   */
  dhcp?: boolean | string;
  /** Guests with a fixed address; none when absent. */
  reservations?: readonly Reservation[];
  /** DNS domain of the network, such as `lab.example.org`. Questions about names in it are never passed on; no domain when absent. */
  domain?: string;
  /** Whether the network has a DNS server, or what it does besides; true when absent. */
  dns?: boolean | DnsOption;
  /**
   * Whether the network has IPv6 too, in a /64 of one's own, `'ula'`, or in the /64 given, such as `2a01:4f8:1:2::/64`. Guests choose
   * their addresses in it themselves. `true` is short for `'ula'`; none when absent.
   */
  ipv6?: boolean | 'ula' | (string & {});
}

/** A network in which the host has an address, as far as it does not depend on how it reaches the outside. */
export function addressedNetwork(options: AddressedOptions): Network {
  const { taken, subnet = 'auto', dhcp, reservations = [], domain, dns } = options;
  const ipv4 = subnet === false ? undefined : subnet === 'auto' ? chooseSubnet(taken) : readIpv4Subnet('subnet', subnet);
  const ipv6 = ipv6Of(options);
  if (ipv4 === undefined && ipv6 === undefined) throw new RecipeError('subnet', 'a network without IPv4 needs ipv6');
  if (ipv4 === undefined && dhcp) throw new RecipeError('dhcp', 'it speaks of IPv4, which the network does not have');
  if (dhcp === false && reservations.length > 0)
    throw new RecipeError('reservations', 'they need the DHCP server, which dhcp switches off');
  if (domain !== undefined && dns === false && (ipv4 === undefined || dhcp === false) && reservations.length === 0)
    throw new RecipeError('domain', 'without DNS and DHCP nobody hears of it');
  const reserved = reservationsOf(reservations, ipv4, ipv6);
  return {
    ...identityOf(options),
    ...ownBridgeOf(options, ipv6 !== undefined),
    ...(domain !== undefined && { domain: { name: checkDnsName('domain', domain), localOnly: true } }),
    ...dnsOf(
      dns,
      [ipv4, ipv6].flatMap((one) => one?.host ?? []),
    ),
    ips: [
      ...(ipv4 === undefined ? [] : [ipOf(ipv4, dhcpFor(ipv4, dhcp ?? true, reserved.ipv4))]),
      ...(ipv6 === undefined ? [] : [ipOf(ipv6, dhcp6For(ipv6, reserved.ipv6))]),
    ],
  };
}

function ipv6Of({ ipv6, seed }: AddressedOptions): HostedSubnet | undefined {
  if (ipv6 === undefined || ipv6 === false) return undefined;
  if (ipv6 !== true && ipv6 !== 'ula') return readIpv6Subnet('ipv6', ipv6);
  return readIpv6Subnet('ipv6', generateUla(seed === undefined ? {} : { seed: `network/${seed}` }));
}

function ipOf({ subnet, host }: HostedSubnet, dhcp: NetworkIp['dhcp']): NetworkIp {
  return {
    ...(subnet.family === 'ipv6' && { family: 'ipv6' }),
    address: host,
    prefix: subnet.prefix,
    ...(dhcp !== undefined && { dhcp }),
  };
}

/** The parts of a network in the order they are written, for those who print the object. */
export function withForward(network: Network, forward: Network['forward']): Network {
  const { name, uuid, ...rest } = network;
  return { name, ...(uuid !== undefined && { uuid }), ...(forward !== undefined && { forward }), ...rest };
}
