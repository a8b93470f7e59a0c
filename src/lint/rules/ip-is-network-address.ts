import { firstHost, formatSubnet } from '../../address/subnet.ts';
import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';
import { subnetOfIp } from '../support/subnets.ts';

export default rule({
  id: 'ip-is-network-address',
  severity: 'error',
  stage: 'silent',
  summary: 'The name of a subnet where the address of its bridge belongs.',
  on: networkIp,
  check(ip, report) {
    const found = subnetOfIp(ip);
    // With one or two addresses every one is a host's. The address of all zeros is another mistake.
    if (found === undefined || found.subnet.last - found.subnet.first < 2n || found.address.value === 0n) return;
    const { address, subnet } = found;
    if (address.value !== subnet.first) return;
    const host = firstHost(subnet);
    const fix = { title: `Use ${host}`, changes: [set(ip, { address: host })] };
    if (address.family === 'ipv4')
      report(ip, 'address', `${address.text} is the network address of ${formatSubnet(subnet)}; the bridge needs an address for a host`, {
        fix,
      });
    else {
      report(ip, 'address', `${address.text} stands for any router in ${formatSubnet(subnet)}; give the bridge an address of its own`, {
        severity: 'warning',
        fix,
      });
    }
  },
});
