import { contains } from '../../address/range.ts';
import { parseSubnet, type Subnet } from '../../address/subnet.ts';
import { networkIp } from '../../network/ip.ts';
import { rule } from '../rule.ts';
import { readIp } from '../support/ip.ts';

/** Blocks that no network of one's own is made from, and what they are for. */
const blocks: readonly (readonly [block: Subnet, purpose: string])[] = [
  [parseSubnet('2001:db8::/32')!, 'for examples in documentation (RFC 3849)'],
  [parseSubnet('3fff::/20')!, 'for examples in documentation (RFC 9637)'],
  [parseSubnet('fc00::/8')!, 'not assigned yet; unique local addresses to choose oneself start with fd (RFC 4193)'],
  [parseSubnet('fe80::/10')!, 'for one link; every interface has such an address anyway (RFC 4291)'],
  [parseSubnet('fec0::/10')!, 'no longer in use (RFC 3879)'],
  [parseSubnet('ff00::/8')!, 'for groups of hosts (RFC 4291)'],
  [parseSubnet('::/8')!, 'reserved (RFC 4291)'],
];

export default rule({
  id: 'ipv6-prefix-unsuitable',
  severity: 'warning',
  stage: 'silent',
  summary: 'An IPv6 subnet from a block with another purpose.',
  on: networkIp,
  check(ip, report) {
    // By the form of the address, not by family: an address from such a block stays one when the family is mended.
    const address = readIp(ip.address);
    if (address?.family !== 'ipv6') return;
    const purpose = blocks.find(([block]) => contains(block, address))?.[1];
    if (purpose !== undefined) report(ip, 'address', `${address.text} is from a block that is ${purpose}; use a random /64 from fd00::/8`);
  },
});
