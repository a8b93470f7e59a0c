import { parseMac } from '../../address/mac.ts';
import { ifReadable } from '../../model/unreadable.ts';
import type { HostInterface } from '../host-view.ts';
import { hostRule } from '../rule.ts';
import { modeOf, ownsBridge } from '../support/mode.ts';
import { networksByName } from '../support/networks-by-name.ts';
import { eachNic, guestName } from '../support/nics.ts';

export default hostRule({
  id: 'dhcp-host-guest-elsewhere',
  severity: 'warning',
  stage: 'silent',
  summary: 'A reservation for a guest that is on another network.',
  checkHost(host, report) {
    const owners = new Map<string, HostInterface[]>();
    eachNic(host, (nic) => {
      const mac = parseMac(nic.value.mac?.address ?? '');
      if (mac === undefined) return;
      const list = owners.get(mac);
      if (list === undefined) owners.set(mac, [nic]);
      else list.push(nic);
    });
    if (owners.size === 0) return;
    for (const document of networksByName(host).values()) {
      const network = document.value;
      if (!ifReadable(() => ownsBridge(modeOf(network)))) continue;
      for (const one of ifReadable(() => network.ips) ?? []) {
        for (const reservation of ifReadable(() => one.dhcp?.hosts) ?? []) {
          ifReadable(() => {
            const nics = owners.get(parseMac(reservation.mac ?? '') ?? '');
            if (nics === undefined || nics.some((nic) => reaches(nic, network.name, network.bridge?.name))) return;
            const place = placeOf(nics[0]!);
            if (place === undefined) return;
            report(
              document,
              reservation,
              'mac',
              `${guestName(nics[0]!)} has this MAC address on ${place}, where the reservation does not count`,
              {
                related: [{ message: 'the card', object: nics[0]!.value.mac!, property: 'address', file: nics[0]! }],
              },
            );
          });
        }
      }
    }
  },
});

/** Whether a card is on a network; of one whose type does not tell, it may be. */
function reaches({ value }: HostInterface, network: string, bridge: string | undefined): boolean {
  if (value.type === 'network') return value.source.network === network;
  if (value.type === 'bridge') return bridge === undefined || value.source.bridge === bridge;
  return value.type === 'ethernet' || value.type === 'unknown';
}

function placeOf({ value }: HostInterface): string | undefined {
  if (value.type === 'network') return `the network '${value.source.network}'`;
  if (value.type === 'bridge') return `the bridge '${value.source.bridge}'`;
  return value.type === 'direct' ? `the device '${value.source.dev}'` : undefined;
}
