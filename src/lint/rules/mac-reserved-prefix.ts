import { interfaceMac } from '../../interface/mac.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'mac-reserved-prefix',
  severity: 'warning',
  stage: 'advice',
  summary: 'A MAC address that starts as those of the host’s ends do.',
  on: interfaceMac,
  check(mac, report) {
    const { address } = mac;
    if (address === undefined || Number.parseInt(address, 16) !== 0xfe) return;
    report(
      mac,
      'address',
      "addresses that start with fe are for the host's end of a connection, which libvirt makes from the guest's; old releases refuse them",
    );
  },
});
