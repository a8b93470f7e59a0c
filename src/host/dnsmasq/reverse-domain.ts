import type { Subnet } from '../../address/index.ts';

/**
 * The DNS domain of a subnet's reverse look-ups, such as `122.168.192.in-addr.arpa`. `undefined` for prefixes that do not end
 * between two labels: other than 8, 16 and 24 in IPv4, and than multiples of 4 from 4 to 124 in IPv6. libvirt does not start a
 * network that wants them to stay on the host.
 */
export function reverseDomain({ family, first, prefix }: Subnet): string | undefined {
  const [labelBits, width, suffix, radix] = family === 'ipv4' ? [8, 32, 'in-addr.arpa', 10] : [4, 128, 'ip6.arpa', 16];
  if (prefix === 0 || prefix === width || prefix % labelBits !== 0) return undefined;
  const labels = Array.from({ length: prefix / labelBits }, (_, index) => {
    const shift = BigInt(width - labelBits * (index + 1));
    return ((first >> shift) & ((1n << BigInt(labelBits)) - 1n)).toString(radix);
  });
  return [...labels.reverse(), suffix].join('.');
}
