import { netmaskToPrefix } from '../../address/netmask.ts';
import { parseSubnet, type Subnet } from '../../address/subnet.ts';
import type { Route } from '../../shared/route.ts';

/** Where a route leads. Without a prefix libvirt takes 0. */
export function destinationOf({ address = '0.0.0.0', prefix, netmask }: Route): Subnet | undefined {
  return parseSubnet(address, prefix ?? (netmask === undefined ? 0 : netmaskToPrefix(netmask)));
}
