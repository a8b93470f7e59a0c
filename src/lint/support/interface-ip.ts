import type { InterfaceIp } from '../../interface/ip.ts';
import { type Ip, readIp, readIpOf } from './ip.ts';

/** The address of an interface as libvirt reads it, if it is of the family that is given. A word that is no family counts as none. */
export function addressOf({ address, family }: InterfaceIp): Ip | undefined {
  return family === 'ipv4' ? readIpOf('ipv4', address) : family === 'ipv6' ? readIpOf('ipv6', address) : readIp(address);
}
