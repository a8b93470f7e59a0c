import type { Dnsmasq } from './dnsmasq/dnsmasq.ts';
import { reverseDomain } from './dnsmasq/reverse-domain.ts';
import type { EffectiveNetwork } from './effective/network.ts';
import { zoneOf } from './firewall/zone.ts';
import { runsBridge } from './mode.ts';
import type { Settings } from './options.ts';

/** Something that libvirt does not do for a network. */
export interface NotDone {
  /** What, such as `dnsmasq`. */
  readonly what: 'bridge' | 'addresses' | 'dnsmasq' | 'DNS' | 'DHCP' | 'firewall' | 'forwarding' | 'router advertisements';
  readonly why: string;
}

/** What somebody may expect of a network and libvirt does not do. */
export function notDone(view: EffectiveNetwork, dnsmasq: Dnsmasq | undefined): NotDone[] {
  const { mode } = view;
  if (!runsBridge(mode)) return others(view);
  const said: NotDone[] = [];
  if (dnsmasq?.why !== undefined) said.push({ what: 'dnsmasq', why: dnsmasq.why });
  else said.push(...unserved(view));
  if (mode === 'none')
    said.push({ what: 'forwarding', why: 'the network is isolated: nothing is passed on, and IP forwarding is left as it is' });
  if (mode === 'open') said.push({ what: 'firewall', why: "mode 'open' leaves the firewall to whoever runs the host" });
  return said;
}

/** Networks that use what the host has. */
function others({ bridge }: EffectiveNetwork): NotDone[] {
  const owner = bridge === undefined ? 'guests are connected to devices of the host' : `'${bridge.name}' belongs to whoever runs the host`;
  return [
    { what: 'bridge', why: bridge === undefined ? owner : `${owner}, and must be there when a guest starts` },
    { what: 'addresses', why: `${owner}, and guests are in the network behind` },
    { what: 'dnsmasq', why: 'guests get addresses and names from the network behind' },
    { what: 'firewall', why: 'libvirt filters what it routes, and here it routes nothing' },
  ];
}

/** What a server that is started does not serve. */
function unserved({ dns, ips }: EffectiveNetwork): NotDone[] {
  const said: NotDone[] = [];
  if (dns?.enable === false) said.push({ what: 'DNS', why: 'it is turned off' });
  if (!ips.some(({ hasDhcp }) => hasDhcp)) said.push({ what: 'DHCP', why: 'no <ip> has ranges or hosts' });
  const ipv6 = ips.filter(({ family }) => family === 'ipv6');
  if (ipv6.some(({ hasDhcp }) => hasDhcp))
    for (const { address } of ipv6.filter(({ hasDhcp }) => !hasDhcp))
      said.push({
        what: 'router advertisements',
        why: `another <ip> has DHCP for IPv6, and a bridge has either; guests get no addresses of the subnet of ${address} by themselves`,
      });
  return said;
}

/** What keeps a network from starting. */
export function problemsOf(view: EffectiveNetwork, settings: Settings): string[] {
  const { bridge, ips, dns, nat, mode } = view;
  if (bridge?.created !== true) return [];
  const problems: string[] = [];
  for (const { address, subnet, localPtr } of ips) {
    if (subnet === undefined) problems.push(`libvirt finds no subnet for ${address}`);
    else if (localPtr && dns?.enable && reverseDomain(subnet) === undefined)
      problems.push(`a subnet with the prefix ${subnet.prefix} has no domain of its own for the reverse look-ups of ${address}`);
  }
  if (mode === 'nat' && nat !== undefined && nat.ports.start >= nat.ports.end)
    problems.push(`the NAT ports ${nat.ports.start} to ${nat.ports.end} are no range; the end must be above the start`);
  const { problem } = zoneOf(bridge, mode, settings);
  if (problem !== undefined) problems.push(problem);
  return problems;
}
