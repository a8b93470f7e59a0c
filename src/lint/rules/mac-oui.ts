import { isLocallyAdministeredMac, parseMac } from '../../address/mac.ts';
import { macVendor } from '../../address/mac-prefix.ts';
import { interfaceMac } from '../../interface/mac.ts';
import { networkMac } from '../../network/bridge.ts';
import { dhcpHost } from '../../network/dhcp.ts';
import { rule } from '../rule.ts';
import { isQemu } from '../support/hypervisor.ts';
import { isMulticast } from '../support/mac.ts';

export default rule<{ address?: string | undefined; mac?: string | undefined }>({
  id: 'mac-oui',
  severity: 'info',
  stage: 'advice',
  summary: 'A MAC address that belongs to a maker of network cards or another hypervisor.',
  optIn: true,
  on: [networkMac, dhcpHost, interfaceMac],
  check(value, report, context) {
    // Other hypervisors have prefixes of their own.
    if (!isQemu(context)) return;
    for (const property of ['address', 'mac'] as const) {
      const mac = value[property] && parseMac(value[property]);
      if (!mac || mac.startsWith('52:54:00') || isMulticast(mac) || Number.parseInt(mac.replaceAll(':', ''), 16) === 0) continue;
      const vendor = macVendor(mac);
      if (vendor === undefined && isLocallyAdministeredMac(mac)) continue;
      report(
        value,
        property,
        `${mac.slice(0, 8)} belongs to ${vendor ?? 'a maker of network cards'}; addresses of KVM guests start with 52:54:00`,
      );
    }
  },
});
