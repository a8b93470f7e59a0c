import { broadcastAddress, formatSubnet, networkAddress } from '../../address/subnet.ts';
import { networkIp } from '../../network/ip.ts';
import { rule } from '../rule.ts';
import { checkReservations } from '../support/dhcp-hosts.ts';

export default rule({
  id: 'dhcp-host-reserved-address',
  severity: 'error',
  stage: 'silent',
  summary: 'A reservation for the network or broadcast address.',
  on: networkIp,
  check(ip, report) {
    checkReservations(ip, ({ host, reserved }, { address, subnet }) => {
      const broadcast = broadcastAddress(subnet);
      // Without a broadcast address there is none that names the network either. The bridge's own address is another matter.
      if (broadcast === undefined || reserved.value === address.value) return;
      const kind = reserved.text === broadcast ? 'broadcast' : reserved.text === networkAddress(subnet) ? 'network' : undefined;
      if (kind === undefined) return;
      report(
        host,
        'ip',
        `${reserved.text} is the ${kind} address of ${formatSubnet(subnet)}; dnsmasq hands it out, and the guest cannot use it`,
      );
    });
  },
});
