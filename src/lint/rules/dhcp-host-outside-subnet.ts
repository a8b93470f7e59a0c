import { contains } from '../../address/range.ts';
import { formatSubnet } from '../../address/subnet.ts';
import { networkIp } from '../../network/ip.ts';
import { rule, set } from '../rule.ts';
import { checkReservations } from '../support/dhcp-hosts.ts';
import { sameHostPart } from '../support/ip.ts';

export default rule({
  id: 'dhcp-host-outside-subnet',
  severity: 'error',
  stage: 'silent',
  summary: 'A reservation for an address that is not in the subnet of its <ip>.',
  on: networkIp,
  check(ip, report) {
    checkReservations(ip, ({ host, reserved }, { subnet }) => {
      if (contains(subnet, reserved)) return;
      const moved = sameHostPart(reserved, subnet);
      report(host, 'ip', `${reserved.text} is not inside ${formatSubnet(subnet)}, so no guest ever gets it`, {
        related: [{ message: 'the subnet is that of this address', object: ip, property: 'address' }],
        fix: { title: `Reserve ${moved}`, changes: [set(host, { ip: moved })] },
      });
    });
  },
});
