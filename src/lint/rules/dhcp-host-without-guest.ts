import { parseMac } from '../../address/mac.ts';
import { ifReadable } from '../../model/unreadable.ts';
import { hostRule } from '../rule.ts';
import { networksByName } from '../support/networks-by-name.ts';
import { eachNic } from '../support/nics.ts';

export default hostRule({
  id: 'dhcp-host-without-guest',
  severity: 'info',
  stage: 'advice',
  summary: 'A reservation for a MAC address that no guest among the files has.',
  checkHost(host, report) {
    const macs = new Set<string>();
    const used = new Set<string>();
    eachNic(host, ({ value }) => {
      if (value.type === 'network') used.add(value.source.network);
      const mac = parseMac(value.mac?.address ?? '');
      if (mac !== undefined) macs.add(mac);
    });
    for (const document of networksByName(host).values()) {
      // Where no guest of the network is among the files, they are not all there.
      if (!used.has(document.value.name)) continue;
      for (const one of ifReadable(() => document.value.ips) ?? []) {
        for (const reservation of ifReadable(() => one.dhcp?.hosts) ?? []) {
          ifReadable(() => {
            const mac = parseMac(reservation.mac ?? '');
            if (mac === undefined || macs.has(mac)) return;
            report(
              document,
              reservation,
              'mac',
              `no guest among these files has the MAC address ${mac}, so this reservation is for none of them`,
            );
          });
        }
      }
    }
  },
});
