import type { NetworkIp } from '../../network/ip.ts';
import { assumedPrefix, bitsOf, type Ip, type IpSubnet, prefixOfNetmask, readIp, subnetAround } from './ip.ts';

/** The prefix libvirt gives an `<ip>`, or `undefined` where it cannot find one: a mask with holes, or a class without subnets. */
export function prefixOf(ip: Pick<NetworkIp, 'address' | 'prefix' | 'netmask'>): number | undefined {
  const address = readIp(ip.address);
  if (address === undefined) return undefined;
  // A prefix of 0 counts as none.
  if (ip.prefix) return ip.prefix <= bitsOf(address.family) ? ip.prefix : undefined;
  const mask = ip.netmask === undefined ? undefined : readIp(ip.netmask);
  return mask === undefined ? assumedPrefix(address) : prefixOfNetmask(mask);
}

/** The subnet of an `<ip>`, if libvirt can find one. */
export function subnetOf(ip: Pick<NetworkIp, 'address' | 'prefix' | 'netmask'>): IpSubnet | undefined {
  const address = readIp(ip.address);
  const prefix = prefixOf(ip);
  return address === undefined || prefix === undefined ? undefined : subnetAround(address, prefix);
}

/** What is wrong with a range of addresses. */
export type RangeProblem =
  | { kind: 'family'; message: string }
  | { kind: 'prefix'; message: string }
  | { kind: 'outside'; end: 'start' | 'end' }
  | { kind: 'network' | 'broadcast' | 'size' | 'order' };

/** The first thing libvirt has against a range of addresses, within a subnet where one is given. */
export function rangeProblem(start: Ip, end: Ip, network?: { address: Ip; subnet: IpSubnet | undefined }): RangeProblem | undefined {
  if (start.family !== end.family) return { kind: 'family', message: `${start.text} and ${end.text} are of different families` };
  if (network !== undefined) {
    const { address, subnet } = network;
    if (start.family !== address.family)
      return { kind: 'family', message: `the range is ${name(start)}, the network's address ${address.text} is ${name(address)}` };
    if (subnet === undefined) return { kind: 'prefix', message: `libvirt finds no subnet for ${address.text}` };
    if (start.value < subnet.first || start.value > subnet.last) return { kind: 'outside', end: 'start' };
    if (end.value < subnet.first || end.value > subnet.last) return { kind: 'outside', end: 'end' };
    if (start.family === 'ipv4' && start.value === subnet.first) return { kind: 'network' };
    if (start.family === 'ipv4' && end.value === subnet.last) return { kind: 'broadcast' };
  }
  // libvirt compares the leading bytes, so that even a short range across their border is too large for it.
  const same = start.family === 'ipv4' ? 16n : 16n;
  if (start.value >> same !== end.value >> same) return { kind: 'size' };
  return end.value < start.value ? { kind: 'order' } : undefined;
}

function name({ family }: Ip): string {
  return family === 'ipv4' ? 'IPv4' : 'IPv6';
}
