import { parseMac } from '../../address/mac.ts';
import { ifReadable } from '../../model/unreadable.ts';
import type { Network } from '../../network/network.ts';
import type { HostFacts, HostLink } from '../host-facts.ts';
import { readIp } from './ip.ts';

/** Whether a link of the host is the bridge of this very network, which runs while the facts are gathered. */
export function isOwnLink(network: Network, link: HostLink, facts: HostFacts): boolean {
  if (link.kind !== undefined && link.kind !== 'bridge') return false;
  const name = ifReadable(() => network.bridge?.name);
  if (name !== undefined && name !== link.name && !name.includes('%d')) return false;
  const mac = ifReadable(() => network.mac?.address);
  if (mac !== undefined && link.mac !== undefined) return parseMac(mac) === parseMac(link.mac);
  const own = new Set((network.ips ?? []).flatMap((ip) => ifReadable(() => readIp(ip.address))?.text ?? []));
  const addresses = (facts.addresses ?? []).filter((one) => one.link === link.name).map(({ address }) => address.split('/')[0]!);
  if (addresses.some((address) => own.has(address))) return true;
  return own.size === 0 && /^virbr\d+$/.test(link.name);
}
