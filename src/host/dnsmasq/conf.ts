import type { EffectiveIp } from '../effective/ip.ts';
import type { EffectiveDns, EffectiveNetwork } from '../effective/network.ts';
import { dhcpLines, leaseLimit } from './dhcp-lines.ts';
import { forwardingLines, recordLines } from './dns-lines.ts';

/** The files that the configuration names. */
export interface ConfPaths {
  readonly hostsfile: string;
  readonly addnhosts: string;
  readonly pidFile: string;
}

/** The configuration file, as libvirt writes it for a network whose bridge has this name. */
export function dnsmasqConf(view: EffectiveNetwork, dns: EffectiveDns, bridge: string, paths: ConfPaths): string {
  const { network, mode, ips } = view;
  const served = dhcpSubnets(ips);
  const limit = leaseLimit(served);
  const lines = [
    ...header(network.name),
    'strict-order',
    ...forwardingLines(view, dns),
    `pid-file=${paths.pidFile}`,
    'except-interface=lo',
    'bind-dynamic',
    `interface=${bridge}`,
    // An isolated network is no way out: no default route, no questions passed on, no router announced.
    ...(mode === 'none' ? ['dhcp-option=3', 'no-resolv', 'ra-param=*,0,0'] : []),
    ...recordLines(view, dns),
    ...tftpLines(ips),
    ...served.flatMap(dhcpLines),
    ...(limit > 0 ? [`dhcp-lease-max=${limit}`] : []),
    ...(served.length > 0 ? [`dhcp-hostsfile=${paths.hostsfile}`] : []),
    ...(dns.enable ? [`addn-hosts=${paths.addnhosts}`] : []),
    ...(network.mtu?.size ? [`dhcp-option=option:mtu,${network.mtu.size}`] : []),
    ...routerLines(ips, served),
    ...(network.dnsmasqOptions?.options ?? []).map(({ value }) => value),
  ];
  return `${lines.join('\n')}\n`;
}

/** The subnets that have DHCP: libvirt serves one of IPv4 and one of IPv6, in this order. */
export function dhcpSubnets(ips: readonly EffectiveIp[]): EffectiveIp[] {
  const first = (family: string): EffectiveIp | undefined => ips.find((ip) => ip.family === family && ip.hasDhcp);
  return [first('ipv4'), first('ipv6')].filter((ip) => ip !== undefined);
}

function header(name: string): string[] {
  return [
    '##WARNING:  THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE',
    '##OVERWRITTEN AND LOST.  Changes to this configuration should be made using:',
    `##    virsh net-edit ${name}`,
    '## or other application using the libvirt API.',
    '##',
    '## dnsmasq conf file created by libvirt',
  ];
}

function tftpLines(ips: readonly EffectiveIp[]): string[] {
  const roots = ips.filter(({ family }) => family === 'ipv4').flatMap(({ ip }) => ip.tftp?.root ?? []);
  return roots.length === 0 ? [] : ['enable-tftp', ...roots.map((root) => `tftp-root=${root}`)];
}

/** How guests learn of IPv6 routers and prefixes: with DHCP or without, not both on one bridge. */
function routerLines(ips: readonly EffectiveIp[], served: readonly EffectiveIp[]): string[] {
  if (served.some(({ family }) => family === 'ipv6')) return ['enable-ra'];
  return ips.filter(({ family }) => family === 'ipv6').map(({ address }) => `dhcp-range=${address},ra-only`);
}
