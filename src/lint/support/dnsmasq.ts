import type { Network } from '../../network/network.ts';
import { modeOf, ownsBridge } from './mode.ts';

/** Why no dnsmasq runs for a network, or `undefined` when one does. */
export function withoutDnsmasq(network: Network): string | undefined {
  const mode = modeOf(network);
  if (!ownsBridge(mode)) return `no dnsmasq runs for a network of mode '${mode}'`;
  if (network.ips === undefined) return 'no dnsmasq runs for a network without <ip>';
  if (network.dns?.enable !== false) return undefined;
  const serves = network.ips.some(({ dhcp, tftp }) => (dhcp?.ranges ?? dhcp?.hosts ?? tftp?.root) !== undefined);
  return serves ? undefined : 'no dnsmasq runs for a network without DNS, DHCP and TFTP';
}
