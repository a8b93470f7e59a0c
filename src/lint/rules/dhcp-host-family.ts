import { networkIp } from '../../network/ip.ts';
import { rule } from '../rule.ts';
import { reservationsOf } from '../support/dhcp-hosts.ts';
import { familyName, readIp } from '../support/ip.ts';

export default rule({
  id: 'dhcp-host-family',
  severity: 'error',
  stage: 'silent',
  summary: 'A reservation for an address of another family.',
  on: networkIp,
  check(ip, report) {
    const address = readIp(ip.address);
    if (address === undefined) return;
    for (const { host, reserved } of reservationsOf(ip)) {
      if (reserved.family === address.family) continue;
      const [given, served] = [familyName(reserved), familyName(address)];
      report(
        host,
        'ip',
        `${reserved.text} is an ${given} address, and this <dhcp> serves ${served}; move the reservation to an ${given} <ip>`,
      );
    }
  },
});
