import { formatSubnet } from '../../address/subnet.ts';
import { ifReadable } from '../../model/unreadable.ts';
import type { Network } from '../../network/network.ts';
import type { Route } from '../../shared/route.ts';
import { hostRule, type LintedDocument } from '../rule.ts';
import { claimsOf } from '../support/claims.ts';
import { keyOf } from '../support/host-subnets.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';
import { networksByName } from '../support/networks-by-name.ts';
import { destinationOf } from '../support/route-destination.ts';

/** A network and what in it leads somewhere. */
interface Way {
  readonly document: LintedDocument<Network>;
  readonly object: object;
}

export default hostRule({
  id: 'route-conflicts-network',
  severity: 'error',
  stage: 'start',
  summary: 'A route to where another network leads already.',
  checkHost(host, report) {
    const ways = new Map<string, Way>();
    for (const { subnet, document, ip } of claimsOf(host)) if (!ways.has(keyOf(subnet))) ways.set(keyOf(subnet), { document, object: ip });
    for (const document of networksByName(host).values()) {
      for (const route of ifReadable(() => routesOf(document.value)) ?? []) {
        const subnet = ifReadable(() => destinationOf(route));
        // Of IPv6 libvirt does not look at what the host has.
        if (subnet?.family !== 'ipv4') continue;
        const other = ways.get(keyOf(subnet));
        if (other === undefined) ways.set(keyOf(subnet), { document, object: route });
        else if (other.document !== document) {
          const owner = `the network '${other.document.value.name}'`;
          report(
            document,
            route,
            'address',
            `${owner} leads to ${formatSubnet(subnet)} already, and while one of them runs libvirt does not start the other`,
            {
              related: [{ message: 'the other way there', object: other.object, file: other.document }],
            },
          );
        }
      }
    }
  },
});

function routesOf(network: Network): readonly Route[] {
  return ownsBridge(modeOf(network)) ? (network.routes ?? []) : [];
}
