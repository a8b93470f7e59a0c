import { type AddressInput, parseAddress, toAddress } from './ip-address.ts';
import { type Subnet, subnetByNetmask, subnetByPrefix } from './subnet.ts';

/** What an `<ip>` says about its subnet. */
export interface SubnetParts {
  readonly address?: string | undefined;
  readonly netmask?: string | undefined;
  readonly prefix?: number | undefined;
}

/**
 * The subnet of an `<ip>` as libvirt works it out: the prefix if there is one, the netmask otherwise, what `assumedPrefix` says
 * when there is neither. A prefix of 0 counts as none. `undefined` where libvirt finds no subnet: no address that it can read, a
 * prefix that the family does not have, a netmask with holes or of the other family, nothing to assume. A `<route>` without
 * prefix and netmask is another matter: there libvirt assumes 0.
 *
 * ```ts
 * subnetOf({ address: '10.77.5.1' }) // 10.0.0.0/8
 * subnetOf({ address: '10.77.5.1', netmask: '255.255.255.0' }) // 10.77.5.0/24
 * ```
 */
export function subnetOf({ address, netmask, prefix }: SubnetParts): Subnet | undefined {
  const ip = address === undefined ? undefined : parseAddress(address);
  if (ip === undefined) return undefined;
  if (prefix) return subnetByPrefix(ip, prefix);
  if (netmask !== undefined) return subnetByNetmask(ip, netmask);
  const assumed = assumedPrefix(ip);
  return assumed === undefined ? undefined : subnetByPrefix(ip, assumed);
}

/**
 * The prefix length that libvirt assumes for an `<ip>` without one. In IPv4 that of its class, whatever the network is like:
 * 8 up to 127.255.255.255, 16 up to 191.255.255.255, 24 up to 223.255.255.255, none (`undefined`) above. In IPv6 it is 64. For
 * the unspecified address, which stands for all addresses in a default route, it is 0.
 * @throws RangeError for a text that is no address.
 */
export function assumedPrefix(address: AddressInput): number | undefined {
  const { family, value } = toAddress(address);
  if (value === 0n) return 0;
  if (family === 'ipv6') return 64;
  const firstByte = value >> 24n;
  if (firstByte < 128n) return 8;
  if (firstByte < 192n) return 16;
  return firstByte < 224n ? 24 : undefined;
}
