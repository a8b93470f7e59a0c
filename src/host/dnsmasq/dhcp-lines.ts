import { formatAddress, parseAddress, prefixToNetmask } from '../../address/index.ts';
import type { DhcpRange } from '../../network/dhcp.ts';
import type { EffectiveIp } from '../effective/ip.ts';
import { leaseTime } from './hosts.ts';

/** What dnsmasq is told about the DHCP of one subnet. */
export function dhcpLines({ ip, family, address, subnet }: EffectiveIp): string[] {
  const { ranges = [], hosts = [], bootp } = ip.dhcp ?? {};
  // dnsmasq wants a netmask for IPv4 and a length for IPv6.
  const mask = subnet && (family === 'ipv4' ? prefixToNetmask(subnet.prefix) : String(subnet.prefix));
  const lines = ranges.map(({ start, end, lease }) =>
    [
      'dhcp-range=',
      [formatAddress(start), formatAddress(end), mask, leaseTime(lease)].filter((field) => field !== undefined).join(','),
    ].join(''),
  );
  // Without a range, guests with a fixed address would not be served either.
  if (ranges.length === 0 && hosts.length > 0) lines.push(`dhcp-range=${address},static${family === 'ipv6' ? `,${mask}` : ''}`);
  if (family === 'ipv6') return lines;
  lines.push('dhcp-no-override', 'dhcp-authoritative');
  if (bootp?.file !== undefined)
    lines.push(`dhcp-boot=${bootp.file}${bootp.server === undefined ? '' : `,,${formatAddress(bootp.server)}`}`);
  return lines;
}

/** How many addresses are lent at most: as many as the ranges hold, those in two of them counted twice. */
export function leaseLimit(subnets: readonly EffectiveIp[]): number {
  return subnets.flatMap(({ ip }) => ip.dhcp?.ranges ?? []).reduce((sum, range) => sum + dhcpRangeSize(range), 0);
}

/** How many addresses a range holds; 0 for one that libvirt refuses. */
export function dhcpRangeSize({ start, end }: DhcpRange): number {
  const first = parseAddress(start);
  const last = parseAddress(end);
  if (first === undefined || last === undefined || first.family !== last.family || last.value < first.value) return 0;
  return Number(last.value - first.value + 1n);
}
