import type { Subnet } from '../../address/subnet.ts';
import { familyName, type Ip } from './ip.ts';

/** What is wrong with a range of addresses. */
export type RangeProblem =
  | { kind: 'family'; message: string }
  | { kind: 'prefix'; message: string }
  | { kind: 'outside'; end: 'start' | 'end' }
  | { kind: 'network' | 'broadcast' | 'size' | 'order' };

/** The first thing libvirt has against a range of addresses, within a subnet where one is given. */
export function rangeProblem(start: Ip, end: Ip, network?: { address: Ip; subnet: Subnet | undefined }): RangeProblem | undefined {
  if (start.family !== end.family) return { kind: 'family', message: `${start.text} and ${end.text} are of different families` };
  if (network !== undefined) {
    const { address, subnet } = network;
    if (start.family !== address.family)
      return {
        kind: 'family',
        message: `the range is ${familyName(start)}, the network's address ${address.text} is ${familyName(address)}`,
      };
    if (subnet === undefined) return { kind: 'prefix', message: `libvirt finds no subnet for ${address.text}` };
    if (start.value < subnet.first || start.value > subnet.last) return { kind: 'outside', end: 'start' };
    if (end.value < subnet.first || end.value > subnet.last) return { kind: 'outside', end: 'end' };
    if (start.family === 'ipv4' && start.value === subnet.first) return { kind: 'network' };
    if (start.family === 'ipv4' && end.value === subnet.last) return { kind: 'broadcast' };
  }
  // libvirt compares the leading bytes, so that even a short range across their border is too large for it.
  if (start.value >> 16n !== end.value >> 16n) return { kind: 'size' };
  return end.value < start.value ? { kind: 'order' } : undefined;
}
