import { findOverlaps } from '../../address/overlaps.ts';
import { formatSubnet } from '../../address/subnet.ts';
import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';
import { type SubnetOfIp, subnetsOf } from '../support/subnets.ts';

export default rule({
  id: 'ip-subnet-repeated',
  severity: 'warning',
  stage: 'silent',
  summary: 'Two addresses of one network in the same subnet.',
  on: network,
  check(value, report) {
    if (!ownsBridge(modeOf(value))) return;
    const known = new Map<string, SubnetOfIp>();
    const different: SubnetOfIp[] = [];
    for (const one of subnetsOf(value)) {
      const { address, subnet, ip } = one;
      // The kernel refuses an IPv4 address with the same prefix, and an IPv6 address with any.
      const key = address.family === 'ipv4' ? `${address.text}/${subnet.prefix}` : address.text;
      const first = known.get(key);
      if (first === undefined) {
        known.set(key, one);
        // Where the prefix is missing, that is what is wrong.
        if (ip.prefix || ip.netmask !== undefined || ip.family === 'ipv6') different.push(one);
      } else {
        report(ip, 'address', `the bridge has the address ${address.text} already, so the network does not start; remove this one`, {
          severity: 'error',
          stage: 'start',
          related: [{ message: 'the first one', object: first.ip, property: 'address' }],
        });
      }
    }
    for (const { item, other } of findOverlaps(different, ({ subnet }) => subnet)) {
      const [mine, theirs] = [formatSubnet(item.subnet), formatSubnet(other.subnet)];
      const relation = mine === theirs ? `${mine} is` : `${mine} overlaps ${theirs},`;
      report(item.ip, 'address', `${relation} the subnet of ${other.address.text} on the same bridge; use another`, {
        related: [{ message: 'the other one', object: other.ip, property: 'address' }],
      });
    }
  },
});
