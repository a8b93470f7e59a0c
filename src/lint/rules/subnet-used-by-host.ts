import { findOverlaps } from '../../address/overlaps.ts';
import { formatSubnet } from '../../address/subnet.ts';
import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { type HostSubnet, hostSubnets, keyOf } from '../support/host-subnets.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';
import { type SubnetOfIp, subnetsOf } from '../support/subnets.ts';

export default rule({
  id: 'subnet-used-by-host',
  severity: 'error',
  stage: 'start',
  summary: 'A subnet that the host has already.',
  on: network,
  check(value, report, { facts }) {
    if (facts === undefined || !ownsBridge(modeOf(value))) return;
    const hosts = hostSubnets(value, facts);
    const byKey = new Map(hosts.map((host) => [keyOf(host.subnet), host]));
    const others: SubnetOfIp[] = [];
    for (const one of subnetsOf(value)) {
      const { ip, address, subnet } = one;
      const same = byKey.get(keyOf(subnet));
      if (same === undefined) others.push(one);
      else if (address.family === 'ipv4')
        report(ip, 'address', `${formatSubnet(subnet)} is in use ${by(same)}, so the network does not start; use another subnet`);
      else {
        report(ip, 'address', `${formatSubnet(subnet)} is in use ${by(same)}, which libvirt does not notice in IPv6; use another subnet`, {
          stage: 'silent',
        });
      }
    }
    const told = new Set<SubnetOfIp>();
    for (const { item, other } of findOverlaps<SubnetOfIp | HostSubnet>([...hosts, ...others], ({ subnet }) => subnet)) {
      // What overlaps among the host's own is not in question, and what overlaps in the network is told elsewhere.
      if ('ip' in item === 'ip' in other) continue;
      const [ours, theirs] = 'ip' in item ? [item, other] : [other as SubnetOfIp, item];
      if (told.has(ours)) continue;
      told.add(ours);
      const [one, another] = [formatSubnet(ours.subnet), formatSubnet(theirs.subnet)];
      report(
        ours.ip,
        'address',
        `${one} overlaps ${another}, which is in use ${by(theirs as HostSubnet)}; libvirt does not notice, and some packets go astray`,
        {
          stage: 'silent',
        },
      );
    }
  },
});

function by({ link }: HostSubnet): string {
  return link === undefined ? 'on this host' : `on ${link} of this host`;
}
