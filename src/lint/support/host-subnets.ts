import { parseSubnet, type Subnet } from '../../address/subnet.ts';
import type { Network } from '../../network/network.ts';
import type { HostFacts } from '../host-facts.ts';
import { linkOf } from './host-links.ts';
import { isOwnLink } from './own-link.ts';

/** A subnet that a host reaches, and by what. */
export interface HostSubnet {
  readonly subnet: Subnet;
  /** Such as `eth0`. */
  readonly link: string | undefined;
}

/**
 * What a host routes and the subnets it has addresses in, without what comes from this network itself if it runs
 * already. The default route is not among them.
 */
export function hostSubnets(network: Network, facts: HostFacts): HostSubnet[] {
  const own = new Map<string, boolean>();
  const isOwn = (name: string | undefined): boolean => {
    if (name === undefined) return false;
    if (!own.has(name)) own.set(name, isOwnLink(network, linkOf(facts, name) ?? { name }, facts));
    return own.get(name)!;
  };
  const routes = (facts.routes ?? []).map(({ destination, link }) => ({ text: destination, link }));
  const addresses = (facts.addresses ?? []).map(({ address, link }) => ({ text: address, link }));
  return [...routes, ...addresses].flatMap(({ text, link }) => {
    const subnet = text === 'default' ? undefined : parseSubnet(text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`);
    return subnet === undefined || subnet.prefix === 0 || isOwn(link) ? [] : [{ subnet, link }];
  });
}

/** The key of a subnet among others. */
export function keyOf({ family, first, prefix }: Subnet): string {
  return `${family} ${first}/${prefix}`;
}
