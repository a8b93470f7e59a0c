import { interfaceMac } from '../../interface/mac.ts';
import { networkMac } from '../../network/bridge.ts';
import { dhcpHost } from '../../network/dhcp.ts';
import { rule, set } from '../rule.ts';
import { isMulticast, withoutMulticastBit } from '../support/mac.ts';

export default rule<{ address?: string | undefined; mac?: string | undefined }>({
  id: 'mac-multicast',
  severity: 'error',
  stage: 'define',
  summary: 'A MAC address that stands for a group of devices.',
  on: [networkMac, dhcpHost, interfaceMac],
  check(value, report) {
    for (const property of ['address', 'mac'] as const) {
      const mac = value[property];
      if (mac === undefined || !isMulticast(mac)) continue;
      const single = withoutMulticastBit(mac);
      report(value, property, `${mac} is a multicast address: its first byte is odd; a device needs an even one`, {
        fix: { title: `Change it to ${single}`, changes: [set(value, { [property]: single })] },
      });
    }
  },
});
