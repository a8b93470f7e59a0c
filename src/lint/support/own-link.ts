import { parseMac } from '../../address/mac.ts';
import { ifReadable } from '../../model/unreadable.ts';
import type { Network } from '../../network/network.ts';
import type { HostFacts, HostLink } from '../host-facts.ts';
import { addressesOf } from './host-links.ts';
import { readIp } from './ip.ts';

/** Whether a link of the host is the bridge of this very network, which runs while the facts are gathered. */
export function isOwnLink(network: Network, link: HostLink, facts: HostFacts): boolean {
  if (link.kind !== undefined && link.kind !== 'bridge') return false;
  const name = ifReadable(() => network.bridge?.name);
  if (name !== undefined && name !== link.name && !name.includes('%d')) return false;
  const mac = ifReadable(() => network.mac?.address);
  if (mac !== undefined && link.mac !== undefined) return parseMac(mac) === parseMac(link.mac);
  const own = ownAddresses(network);
  if (addressesOf(facts, link.name).some((address) => own.has(address))) return true;
  return own.size === 0 && /^virbr\d+$/.test(link.name);
}

const known = new WeakMap<Network, Set<string>>();

function ownAddresses(network: Network): Set<string> {
  let own = known.get(network);
  if (own === undefined) {
    own = new Set((network.ips ?? []).flatMap((ip) => ifReadable(() => readIp(ip.address))?.text ?? []));
    known.set(network, own);
  }
  return own;
}
