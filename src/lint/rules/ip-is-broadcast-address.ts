import { broadcastAddress, firstHost, formatSubnet } from '../../address/subnet.ts';
import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';
import { subnetOfIp } from '../support/subnets.ts';

export default rule({
  id: 'ip-is-broadcast-address',
  severity: 'error',
  stage: 'silent',
  summary: 'The broadcast address of a subnet where the address of its bridge belongs.',
  on: networkIp,
  check(ip, report) {
    const found = subnetOfIp(ip);
    if (found === undefined || broadcastAddress(found.subnet) !== found.address.text) return;
    const { address, subnet } = found;
    const host = firstHost(subnet);
    report(ip, 'address', `${address.text} is the broadcast address of ${formatSubnet(subnet)}; the bridge needs an address for a host`, {
      fix: { title: `Use ${host}`, changes: [set(ip, { address: host })] },
    });
  },
});
