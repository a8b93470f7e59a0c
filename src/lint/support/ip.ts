import { formatAddress, type IpAddress, parseAddress } from '../../address/ip-address.ts';
import type { Subnet } from '../../address/subnet.ts';
import { isDottedQuad } from '../../address/text.ts';

/** An address as libvirt reads it, and how it prints it. */
export interface Ip extends IpAddress {
  readonly text: string;
}

/** `IPv4` or `IPv6`. */
export function familyName({ family }: IpAddress): string {
  return family === 'ipv4' ? 'IPv4' : 'IPv6';
}

const known = new Map<string, Ip | undefined>();

/** An address as libvirt reads it, or `undefined` for what it cannot read. */
export function readIp(text: string): Ip | undefined {
  if (known.has(text)) return known.get(text);
  const address = parseAddress(text);
  const ip = address && { ...address, text: isDottedQuad(text) ? text : formatAddress(address) };
  // The same few addresses come again and again; what is remembered is kept small.
  if (known.size > 1000) known.clear();
  known.set(text, ip);
  return ip;
}

/** The address with the same host part inside a subnet. */
export function sameHostPart(ip: Ip, subnet: Subnet): string {
  return formatAddress({ family: subnet.family, value: subnet.first + (ip.value & (subnet.last - subnet.first)) });
}

/** An address as libvirt reads it where it asks for one of a family: an IPv4 address may then be written as a mapped IPv6 address. */
export function readIpOf(family: Ip['family'], text: string): Ip | undefined {
  const ip = readIp(text);
  if (ip === undefined || ip.family === family) return ip;
  return family === 'ipv4' && ip.value >> 32n === 0xffffn ? readIp(formatAddress({ family, value: ip.value & 0xffffffffn })) : undefined;
}
