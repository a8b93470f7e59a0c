import { formatSubnet } from '../../address/subnet.ts';
import { type Network, network } from '../../network/network.ts';
import type { HostFacts } from '../host-facts.ts';
import { rule } from '../rule.ts';
import { addressesOf } from '../support/host-links.ts';
import { readIp } from '../support/ip.ts';
import { modeOf } from '../support/mode.ts';
import { subnetsOf } from '../support/subnets.ts';

export default rule({
  id: 'routed-needs-return-route',
  severity: 'info',
  stage: 'advice',
  summary: 'A routed subnet that hosts beyond this one have to be told about.',
  optIn: true,
  on: network,
  check(value, report, { facts }) {
    if (modeOf(value) !== 'route') return;
    for (const { ip, address, subnet } of subnetsOf(value)) {
      const command = address.family === 'ipv4' ? 'ip route add' : 'ip -6 route add';
      const via = addressOfHost(value, address.family, facts) ?? 'ADDRESS-OF-THIS-HOST';
      report(
        ip,
        'address',
        `answers find back only where there is a route, on the router or on each host: ${command} ${formatSubnet(subnet)} via ${via}`,
      );
    }
  },
});

/** The address that the host has on the device the network leaves by. */
function addressOfHost({ forward }: Network, family: string, facts: HostFacts | undefined): string | undefined {
  const dev = forward?.dev ?? forward?.interfaces?.[0]?.dev;
  if (facts === undefined || dev === undefined) return undefined;
  return addressesOf(facts, dev).find((address) => readIp(address)?.family === family);
}
