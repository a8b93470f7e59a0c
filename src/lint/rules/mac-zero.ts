import { parseMac } from '../../address/mac.ts';
import { type NetworkMac, networkMac } from '../../network/bridge.ts';
import { type DhcpHost, dhcpHost } from '../../network/dhcp.ts';
import { remove, rule } from '../rule.ts';

export default rule<NetworkMac | DhcpHost>({
  id: 'mac-zero',
  severity: 'error',
  stage: 'start',
  summary: 'A MAC address of zeros, which no device has.',
  on: [networkMac, dhcpHost],
  check(value, report) {
    if ('address' in value && isZero(value.address)) {
      report(
        value,
        'address',
        'no bridge can have a MAC address of zeros, so the network does not start; leave it out, and libvirt chooses one',
        {
          fix: { title: 'Remove <mac>', changes: [remove(value)] },
        },
      );
    } else if ('mac' in value && isZero(value.mac)) {
      report(value, 'mac', 'no guest has a MAC address of zeros, so this reservation is for none', { stage: 'silent' });
    }
  },
});

function isZero(mac: string | undefined): boolean {
  return mac !== undefined && parseMac(mac) === '00:00:00:00:00:00';
}
