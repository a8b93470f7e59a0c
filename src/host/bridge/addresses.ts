import { type Family, formatAddress, formatSubnet } from '../../address/index.ts';
import { type Command, command } from '../command.ts';
import type { EffectiveIp, EffectiveRoute } from '../effective/ip.ts';
import { present } from '../present.ts';

/** An address of the bridge. */
export interface BridgeAddress {
  readonly family: Family;
  readonly address: string;
  readonly prefix: number;
  /** The address that reaches all of the subnet, in IPv4. */
  readonly broadcast?: string;
  /** A call that would do the same. */
  readonly command: Command;
}

/** A static route through the bridge. The network starts also where it cannot be added. */
export interface BridgeRoute {
  readonly family: Family;
  /** Where it leads, such as `10.9.0.0/16`. */
  readonly destination: string;
  readonly gateway: string;
  /** The lowest wins. */
  readonly metric: number;
  /** A call that would do the same. */
  readonly command: Command;
}

/** The addresses of a bridge; those without a subnet are left out. */
export function addressesOf(ips: readonly EffectiveIp[], bridge: string): BridgeAddress[] {
  return ips.flatMap(({ family, address, subnet }) => {
    if (subnet === undefined) return [];
    // libvirt gives one to subnets of two addresses and of one, too.
    const broadcast = family === 'ipv4' ? formatAddress({ family, value: subnet.last }) : undefined;
    const args = [`${address}/${subnet.prefix}`, ...(broadcast === undefined ? [] : ['broadcast', broadcast]), 'dev', bridge];
    return [
      { family, address, prefix: subnet.prefix, ...present('broadcast', broadcast), command: command('ip', 'address', 'add', ...args) },
    ];
  });
}

/** The routes through a bridge; those that libvirt refuses are left out. */
export function routesOf(routes: readonly EffectiveRoute[], bridge: string): BridgeRoute[] {
  return routes.flatMap(({ family, destination: subnet, gateway, metric }) => {
    if (subnet === undefined) return [];
    const destination = formatSubnet(subnet);
    const args = ['route', 'add', destination, 'via', gateway, 'dev', bridge, 'proto', 'boot', 'metric', metric];
    return [{ family, destination, gateway, metric, command: command('ip', ...(family === 'ipv6' ? ['-6'] : []), ...args) }];
  });
}
