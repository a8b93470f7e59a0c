import { freeSubnets } from '../../address/free-subnet.ts';
import type { Subnet } from '../../address/subnet.ts';

/** Where to look for subnets that nobody uses. */
const pools = { ipv4: '192.168.0.0/16', ipv6: 'fd00::/8' } as const;

/** Names subnets of the size of others that overlap nothing taken, another one each time; `undefined` when there is none. */
export function freeSubnetFinder(taken: readonly Subnet[]): (like: Subnet) => string | undefined {
  const bySize = new Map<string, Iterator<string>>();
  return ({ family, prefix }) => {
    if (prefix < Number(pools[family].split('/')[1])) return undefined;
    const key = `${family}/${prefix}`;
    let subnets = bySize.get(key);
    if (subnets === undefined) {
      subnets = freeSubnets({ pool: pools[family], prefix, taken });
      bySize.set(key, subnets);
    }
    return subnets.next().value;
  };
}
