import { formatAddress } from '../../address/index.ts';
import type { DhcpHost, DhcpLease } from '../../network/dhcp.ts';
import type { DnsHost } from '../../network/dns.ts';
import type { EffectiveIp } from '../effective/ip.ts';

/** How long a lease is, the way dnsmasq writes it; `undefined` for the usual length. */
export function leaseTime(lease: DhcpLease | undefined): string | undefined {
  if (lease?.expiry === undefined) return undefined;
  return lease.expiry === 0 ? 'infinite' : `${lease.expiry}${(lease.unit ?? 'minutes')[0]}`;
}

/** The file of guests with fixed addresses, one a line: those of the subnets that have DHCP. */
export function dhcpHostsFile(subnets: readonly EffectiveIp[]): string {
  return subnets.map(({ ip, family }) => (ip.dhcp?.hosts ?? []).map((host) => `${dhcpHostLine(host, family)}\n`).join('')).join('');
}

function dhcpHostLine({ mac, id, name, ip, lease }: DhcpHost, family: EffectiveIp['family']): string {
  const address = formatAddress(ip);
  const fields =
    family === 'ipv6' ? [id !== undefined && `id:${id}`, name, `[${address}]`] : mac !== undefined ? [mac, address, name] : [name, address];
  return [...fields, leaseTime(lease)].filter((field) => field !== undefined && field !== false).join(',');
}

/** The file of addresses and names for DNS, each address once. */
export function dnsHostsFile(hosts: readonly DnsHost[]): string {
  const names = new Map<string, string[]>();
  for (const { ip, hostnames } of hosts) {
    const address = formatAddress(ip);
    names.set(address, [...(names.get(address) ?? []), ...hostnames]);
  }
  return [...names].map(([address, all]) => `${[address, ...all].join('\t')}\t\n`).join('');
}
