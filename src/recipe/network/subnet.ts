import {
  broadcastAddress,
  contains,
  firstHost,
  formatAddress,
  formatSubnet,
  freeSubnets,
  isLinkLocal,
  isLoopback,
  isMulticast,
  isReserved,
  isUnspecified,
  networkAddress,
  parseAddress,
  parseRange,
  parseSubnet,
  type RangeInput,
  type Subnet,
} from '../../address/index.ts';
import { RecipeError } from '../recipe-error.ts';

/** A subnet, and the host's address in it, which is the guests' gateway. */
export interface HostedSubnet {
  readonly subnet: Subnet;
  readonly host: string;
}

/** Subnets for IPv4 networks, in the order they are tried; those that home routers and offices use most come late or not at all. */
const pools = ['192.168.128.0/17', '10.128.0.0/9'];
/** What libvirt and Vagrant use by default, on this host or on one that a guest becomes. */
const wellKnown = ['192.168.121.0/24', '192.168.122.0/24'];

/** The lowest /24 that nobody has. */
export function chooseSubnet(taken: Iterable<RangeInput> = []): HostedSubnet {
  const ranges = Array.from(taken, (one, index) => {
    if (typeof one === 'string' && parseRange(one) === undefined) throw new RecipeError(`taken[${index}]`, `'${one}' names no addresses`);
    return one;
  });
  for (const pool of pools) {
    for (const free of freeSubnets({ pool, prefix: 24, taken: [...wellKnown, ...ranges] }))
      return { subnet: parseSubnet(free)!, host: firstHost(free) };
  }
  throw new RecipeError('taken', `no /24 of ${pools.join(' and ')} is left; name a subnet`);
}

/** The subnet of an address with a prefix length. The address is the host's, or the host gets the first one of the subnet. */
export function readSubnet(option: string, text: string): HostedSubnet {
  const subnet = parseSubnet(text);
  if (subnet === undefined || !text.includes('/'))
    throw new RecipeError(option, `'${text}' is no subnet; expected one such as 192.168.150.0/24`);
  const address = formatAddress(text.slice(0, text.indexOf('/')));
  const host = address === networkAddress(subnet) ? firstHost(subnet) : address;
  if (host === broadcastAddress(subnet))
    throw new RecipeError(option, `${host} is the broadcast address of ${formatSubnet(subnet)}, the host needs another`);
  return { subnet, host };
}

/** An IPv4 subnet with room for the host and a guest. */
export function readIpv4Subnet(option: string, text: string): HostedSubnet {
  const read = readSubnet(option, text);
  const { family, prefix } = read.subnet;
  if (family !== 'ipv4') throw new RecipeError(option, `'${text}' is an IPv6 subnet; say it with ipv6`);
  if (prefix < 8 || prefix > 30) throw new RecipeError(option, `a /${prefix} is no subnet for guests; expected one from /8 to /30`);
  refuseUnsuited(option, read.subnet);
  return read;
}

/** An IPv6 subnet in which guests choose their addresses themselves. */
export function readIpv6Subnet(option: string, text: string): HostedSubnet {
  const read = readSubnet(option, text);
  const { family, prefix } = read.subnet;
  if (family !== 'ipv6') throw new RecipeError(option, `'${text}' is an IPv4 subnet; say it with subnet`);
  if (prefix !== 64) throw new RecipeError(option, `guests find their addresses in a /64 alone, and this is a /${prefix}`);
  refuseUnsuited(option, read.subnet);
  return read;
}

const unsuited: readonly (readonly [block: RangeInput, what: string])[] = [
  ['0.0.0.0/8', 'for "this network"'],
  ['fc00::/8', 'reserved; unique local subnets start with fd'],
  ['2001:db8::/32', 'for documentation'],
  ['3fff::/20', 'for documentation'],
];

function refuseUnsuited(option: string, subnet: Subnet): void {
  const what =
    unsuited.find(([block]) => contains(block, subnet))?.[1] ??
    (isLoopback(subnet)
      ? 'for the host itself'
      : isLinkLocal(subnet)
        ? 'for one link, which no router passes on'
        : isMulticast(subnet)
          ? 'for groups of hosts'
          : isReserved(subnet)
            ? 'reserved'
            : isUnspecified(subnet)
              ? 'for no address at all'
              : undefined);
  if (what !== undefined) throw new RecipeError(option, `${formatSubnet(subnet)} is ${what}`);
}

/** An address inside a subnet, for a guest. */
export function checkGuestAddress(option: string, text: string, { subnet, host }: HostedSubnet): string {
  const address = parseAddress(text);
  if (address === undefined || address.family !== subnet.family || !contains(subnet, address))
    throw new RecipeError(option, `'${text}' is no address in ${formatSubnet(subnet)}`);
  const shown = formatAddress(address);
  if (shown === host) throw new RecipeError(option, `${shown} is the host's own address`);
  if (shown === networkAddress(subnet)) throw new RecipeError(option, `${shown} names the subnet itself`);
  if (shown === broadcastAddress(subnet)) throw new RecipeError(option, `${shown} is the broadcast address`);
  return shown;
}
