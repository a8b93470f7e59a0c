import type { Subnet } from '../../address/subnet.ts';
import { subnetOf } from '../../address/subnet-of.ts';
import type { DhcpRange } from '../../network/dhcp.ts';
import type { NetworkIp } from '../../network/ip.ts';
import { type Ip, readIp } from './ip.ts';
import { type RangeProblem, rangeProblem } from './range-problem.ts';

/** A DHCP range, its ends and the subnet it belongs to. */
export interface RangeInSubnet {
  range: DhcpRange;
  start: Ip;
  end: Ip;
  address: Ip;
  subnet: Subnet | undefined;
}

/** Hands over each DHCP range of an `<ip>` that has a problem of one of some kinds. */
export function checkRanges(
  ip: NetworkIp,
  kinds: readonly RangeProblem['kind'][],
  tell: (found: RangeInSubnet, problem: RangeProblem) => void,
): void {
  for (const found of rangesOf(ip)) {
    const problem = rangeProblem(found.start, found.end, found);
    if (problem !== undefined && kinds.includes(problem.kind)) tell(found, problem);
  }
}

/** The DHCP ranges of an `<ip>` whose addresses can be read. */
export function rangesOf(ip: NetworkIp): RangeInSubnet[] {
  const address = readIp(ip.address);
  if (address === undefined) return [];
  const subnet = subnetOf(ip);
  return (ip.dhcp?.ranges ?? []).flatMap((range) => {
    const start = readIp(range.start);
    const end = readIp(range.end);
    return start === undefined || end === undefined ? [] : [{ range, start, end, address, subnet }];
  });
}
