import { formatSubnet, parseSubnet } from '../../address/subnet.ts';
import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { hostSubnets, keyOf } from '../support/host-subnets.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';
import { destinationOf } from '../support/route-destination.ts';

export default rule({
  id: 'route-conflicts-host',
  severity: 'error',
  stage: 'start',
  summary: 'A route to where the host has one already.',
  on: network,
  check(value, report, { facts }) {
    if (facts === undefined || value.routes === undefined || !ownsBridge(modeOf(value))) return;
    const links = new Map(hostSubnets(value, facts).map(({ subnet, link }) => [keyOf(subnet), link]));
    const everywhere = facts.routes?.find(({ destination }) => destination === 'default' || destination === '0.0.0.0/0');
    if (everywhere !== undefined) links.set(keyOf(parseSubnet('0.0.0.0/0')!), everywhere.link);
    for (const route of value.routes) {
      const subnet = destinationOf(route);
      // Of IPv6 libvirt does not look at what the host has.
      if (subnet?.family !== 'ipv4' || !links.has(keyOf(subnet))) continue;
      const link = links.get(keyOf(subnet));
      const by = link === undefined ? '' : ` by ${link}`;
      report(
        route,
        'address',
        `the host has a route to ${formatSubnet(subnet)}${by} already, so the network does not start; remove this one`,
      );
    }
  },
});
