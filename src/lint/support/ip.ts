import { formatAddress, type IpAddress, parseAddress } from '../../address/ip-address.ts';

/** An address as libvirt reads it, and how it prints it. */
export interface Ip extends IpAddress {
  readonly text: string;
}

const known = new Map<string, Ip | undefined>();

/** An address as libvirt reads it, or `undefined` for what it cannot read. */
export function readIp(text: string): Ip | undefined {
  if (known.has(text)) return known.get(text);
  const address = parseAddress(text);
  const ip = address && { ...address, text: formatAddress(address) };
  // The same few addresses come again and again; what is remembered is kept small.
  if (known.size > 1000) known.clear();
  known.set(text, ip);
  return ip;
}
