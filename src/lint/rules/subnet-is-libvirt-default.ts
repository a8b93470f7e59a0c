import { overlaps } from '../../address/range.ts';
import { formatSubnet, parseSubnet, type Subnet } from '../../address/subnet.ts';
import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { subnetsOf } from '../support/subnets.ts';

/** Subnets that tools give to the networks they make by themselves. */
const defaults: readonly (readonly [subnet: Subnet, owner: string])[] = [
  [parseSubnet('192.168.122.0/24')!, "libvirt's own network 'default'"],
  [parseSubnet('192.168.121.0/24')!, 'vagrant-libvirt'],
];

export default rule({
  id: 'subnet-is-libvirt-default',
  severity: 'info',
  stage: 'advice',
  summary: 'A subnet that many hosts, and guests that are hosts themselves, have already.',
  optIn: true,
  on: network,
  check(value, report) {
    if (value.name === 'default' || value.name === 'vagrant-libvirt') return;
    for (const { ip, subnet } of subnetsOf(value)) {
      const taken = defaults.find(([block]) => overlaps(block, subnet));
      if (taken === undefined) continue;
      report(
        ip,
        'address',
        `${formatSubnet(subnet)} is what ${taken[1]} uses; on such a host, or inside a guest of one, it collides; use another subnet`,
      );
    }
  },
});
