import { formatCommand } from '../../host/command.ts';
import type { EffectiveNetwork } from '../../host/effective/network.ts';
import type { HostView } from '../../host/host-view.ts';
import type { HostFacts } from '../../lint/index.ts';
import type { Network } from '../../network/network.ts';
import { quoted } from '../../shell/quote.ts';
import type { Sight } from '../explanation.ts';
import { ownBridgeSights } from './bridge.ts';
import { dnsmasqSights } from './dnsmasq.ts';
import { firewallSights } from './firewall.ts';
import { foreignBridgeSights, macvtapSight } from './ports.ts';

/** What the host shows once a network runs. */
export function networkSights(network: Network, view: EffectiveNetwork, host: HostView, facts: HostFacts | undefined): Sight[] {
  const { bridge, dnsmasq, firewall, bandwidth } = host;
  if (bridge?.created === true)
    return [
      ...ownBridgeSights(view, host, bridge),
      ...(dnsmasq === undefined ? [] : dnsmasqSights(dnsmasq)),
      ...(firewall === undefined ? [] : firewallSights(firewall, bridge.name)),
      ...(bandwidth === undefined
        ? []
        : [
            {
              title: 'The limits on its traffic',
              command: `tc -statistics qdisc show dev ${quoted(bridge.name)}`,
              means: ['libvirt has set them with these calls:', ...bandwidth.start.map(formatCommand)],
            },
          ]),
    ];
  if (bridge !== undefined) return foreignBridgeSights(bridge.name, network.virtualport?.type === 'openvswitch', ['vnet0'], facts);
  if (view.mode === 'hostdev')
    return [
      {
        title: 'The network cards',
        command: 'ip -brief link',
        means: ['A card that a guest has is not there, as long as the guest runs.'],
      },
    ];
  const device = network.forward?.interfaces?.[0]?.dev ?? network.forward?.dev;
  return device === undefined ? [] : [macvtapSight(device, undefined)];
}
