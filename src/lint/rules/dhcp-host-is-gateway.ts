import { networkIp } from '../../network/ip.ts';
import { rule } from '../rule.ts';
import { checkReservations } from '../support/dhcp-hosts.ts';

export default rule({
  id: 'dhcp-host-is-gateway',
  severity: 'error',
  stage: 'silent',
  summary: "A reservation for the network's own address.",
  on: networkIp,
  check(ip, report) {
    checkReservations(ip, ({ host, reserved }, { address }) => {
      if (reserved.value !== address.value) return;
      report(
        host,
        'ip',
        `${reserved.text} is the network's own address, so the guest gets another one, or none; reserve one that is free`,
        {
          related: [{ message: "the network's address", object: ip, property: 'address' }],
        },
      );
    });
  },
});
