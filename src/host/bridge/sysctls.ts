import type { EffectiveNetwork } from '../effective/network.ts';
import { forwards } from '../mode.ts';

/** A setting of the kernel. */
export interface Sysctl {
  /** Such as `net.ipv4.ip_forward`. A device's dots are slashes here, the way sysctl has them. */
  readonly name: string;
  readonly value: number;
  /** The file that libvirt writes. */
  readonly path: string;
  readonly why: string;
}

/** The settings that libvirt makes when it starts a network, in order. None of them is taken back when the network stops. */
export function sysctlsOf({ mode, ips }: EffectiveNetwork, bridge: string): Sysctl[] {
  const has = (family: string): boolean => ips.some((ip) => ip.family === family);
  const ofBridge = (name: string, value: number, why: string): Sysctl => sysctl(['net', 'ipv6', 'conf', bridge, name], value, why);
  return [
    has('ipv6')
      ? ofBridge('disable_ipv6', 0, 'the bridge has an IPv6 address')
      : ofBridge('disable_ipv6', 1, 'without an IPv6 address the host is not to be reached over the bridge by IPv6'),
    ofBridge('accept_ra', 0, 'the host announces routers here and listens to none'),
    ofBridge('autoconf', 0, 'the host takes no addresses that others announce'),
    ...(forwards(mode) && has('ipv4') ? [sysctl(['net', 'ipv4', 'ip_forward'], 1, 'the host routes IPv4; it stays on')] : []),
    ...(forwards(mode) && has('ipv6')
      ? [sysctl(['net', 'ipv6', 'conf', 'all', 'forwarding'], 1, 'the host routes IPv6; it stays on')]
      : []),
  ];
}

function sysctl(parts: readonly string[], value: number, why: string): Sysctl {
  return { name: parts.map((part) => part.replaceAll('.', '/')).join('.'), value, path: `/proc/sys/${parts.join('/')}`, why };
}
