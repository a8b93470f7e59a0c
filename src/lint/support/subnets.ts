import type { Subnet } from '../../address/subnet.ts';
import { subnetOf } from '../../address/subnet-of.ts';
import { ifReadable } from '../../model/unreadable.ts';
import type { NetworkIp } from '../../network/ip.ts';
import type { Network } from '../../network/network.ts';
import { type Ip, readIp } from './ip.ts';

/** An `<ip>` with its address and the subnet that libvirt finds for it. */
export interface SubnetOfIp {
  readonly ip: NetworkIp;
  readonly address: Ip;
  readonly subnet: Subnet;
}

/** Many rules ask for the subnets of one network. */
const known = new WeakMap<NetworkIp, SubnetOfIp | undefined>();

/** What can be read of one `<ip>`; `undefined` when libvirt finds no subnet for it. */
export function subnetOfIp(ip: NetworkIp): SubnetOfIp | undefined {
  if (known.has(ip)) return known.get(ip);
  const address = readIp(ip.address);
  const subnet = subnetOf(ip);
  const found = address === undefined || subnet === undefined ? undefined : { ip, address, subnet };
  known.set(ip, found);
  return found;
}

/** The subnets of a network, without those that cannot be read. */
export function subnetsOf(network: Network): SubnetOfIp[] {
  return (network.ips ?? []).flatMap((ip) => ifReadable(() => subnetOfIp(ip)) ?? []);
}
