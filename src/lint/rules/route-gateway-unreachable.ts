import { contains } from '../../address/range.ts';
import { formatSubnet } from '../../address/subnet.ts';
import { subnetOf } from '../../address/subnet-of.ts';
import { network } from '../../network/network.ts';
import { rule } from '../rule.ts';
import { readIp } from '../support/ip.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';

export default rule({
  id: 'route-gateway-unreachable',
  severity: 'error',
  stage: 'define',
  summary: 'A route whose gateway is in none of the subnets of the network.',
  on: network,
  check(value, report) {
    if (!ownsBridge(modeOf(value))) return;
    for (const route of value.routes ?? []) {
      const gateway = readIp(route.gateway);
      if (gateway === undefined) continue;
      const subnets = (value.ips ?? []).map(subnetOf).filter((subnet) => subnet !== undefined);
      if (subnets.some((subnet) => contains(subnet, gateway))) continue;
      const known = subnets.length === 0 ? 'the network has none' : `they are ${subnets.map(formatSubnet).join(', ')}`;
      report(route, 'gateway', `the gateway ${gateway.text} is in no subnet of the network; ${known}`);
    }
  },
});
