import type { EffectiveNetwork, EffectivePortgroup } from '../../host/effective/network.ts';
import type { HostView } from '../../host/host-view.ts';
import type { Network } from '../../network/network.ts';
import { bandwidthWords, vlanWords } from './limits.ts';
import { all, capital } from './lists.ts';
import { macvtapModes } from './mode.ts';

/** What a network is, in paragraphs for somebody who does not know libvirt. */
export function networkWords(network: Network, view: EffectiveNetwork, host: HostView): string[] {
  const parts = [nature(network, view), view.bridge?.created === true ? inside(view, host) : [], settings(network, view)];
  return parts.filter((part) => part.length > 0).map((part) => part.join(' '));
}

function nature({ forward, virtualport }: Network, { mode, bridge, ips, dev, nat, hostdev }: EffectiveNetwork): string[] {
  const own = 'A network inside the host: guests are plugged into a switch that libvirt makes for it,';
  const by = dev === undefined ? '' : ` Packets leave by ${dev} alone.`;
  const devices = [...new Set((forward?.interfaces ?? []).map((one) => one.dev))];
  const cards = devices.length > 0 ? all(devices) : (forward?.dev ?? (forward?.pf && `the virtual functions of ${forward.pf.dev}`));
  switch (mode) {
    case 'nat': {
      const hidden = nat?.ipv6 === true || !ips.some(({ family }) => family === 'ipv6') ? '' : ' That is so for IPv4; IPv6 is routed.';
      return [
        `${own} and the host stands between them and the outside, as a home router does.`,
        `Guests reach the outside and are seen there under ${nat?.address === undefined ? 'an address of the host' : `the addresses ${nat.address.start} to ${nat.address.end}`} (NAT); nobody outside can start a connection to them.${hidden}${by}`,
      ];
    }
    case 'route':
      return [
        `${own} and the host passes packets on between them and the outside, as a router does.`,
        `Guests are seen outside under their own addresses, so the outside has to know that the way back leads by the host.${by}`,
      ];
    case 'open':
      return [
        `${own} and the host passes packets on between them and the outside, as a router does.`,
        'libvirt leaves the firewall alone here: what passes is up to whoever runs the host.',
      ];
    case 'none':
      return [
        ips.length > 0
          ? `${own} and it is isolated: guests reach each other and the host, and nothing else.`
          : `${own} and it is isolated, from the host as well: guests reach each other and nothing else.`,
      ];
    case 'bridge':
      if (bridge !== undefined) {
        const kind = virtualport?.type === 'openvswitch' ? 'an Open vSwitch bridge' : 'a bridge, which is a switch inside the host,';
        return [
          `Guests are plugged into ${bridge.name}, ${kind} that the host has to have; libvirt does not make it.`,
          'They are in whatever network it leads to, as if they were machines beside the host. Addresses, names and routers are those of that network.',
        ];
      }
      return macvtap(mode, cards);
    case 'vepa':
    case 'private':
    case 'passthrough':
      return macvtap(mode, cards);
    case 'hostdev':
      return [
        `Each guest gets a network card of the host for itself, ${cards === undefined ? 'one of those listed by their PCI addresses' : `one of ${cards}`}, and is in the network that it is plugged into.`,
        hostdev?.managed === true
          ? 'libvirt takes the card from the host when the guest starts, and gives it back.'
          : 'Somebody has to take the card from the host before the guest starts.',
      ];
    default:
      return [`A network of forward mode '${mode}', of which nothing is known here.`];
  }
}

function macvtap(mode: string, cards: string | undefined): string[] {
  if (cards === undefined)
    return ['Guests are to share a network card of the host (macvtap), but none is named: no guest can start on it.'];
  return [
    `Guests share ${cards} of the host (macvtap) and are in the network behind, beside the host. Addresses, names and routers are those of that network.`,
    macvtapModes[mode] ?? `Mode ${mode} is not known here.`,
    ...(mode === 'passthrough' ? [] : ['Host and guests do not reach each other over that card, as a rule.']),
  ];
}

/** What libvirt's own bridge is, and what serves it. */
function inside({ ips, dns, domain }: EffectiveNetwork, { bridge, dnsmasq }: HostView): string[] {
  const addresses = ips.flatMap(({ address, subnet }) => (subnet === undefined ? [] : `${address}/${subnet.prefix}`));
  const where =
    addresses.length > 0
      ? `; the host has the ${addresses.length > 1 ? 'addresses' : 'address'} ${all(addresses)} on it`
      : '; the host has no address on it';
  const sentences = [`The switch is the bridge ${bridge!.name}${where}.`];
  const families = ips.filter(({ hasDhcp }) => hasDhcp).map(({ family }) => (family === 'ipv4' ? 'DHCP' : 'DHCPv6'));
  const announced = ips.some(({ family, hasDhcp }) => family === 'ipv6' && !hasDhcp);
  if (dnsmasq?.started !== true) return addresses.length === 0 ? sentences : [...sentences, 'Guests have to be given addresses by hand.'];
  const served = [
    ...(families.length > 0 ? [`gives addresses to guests (${all(families)})`] : []),
    ...(announced ? ['announces the IPv6 subnet, in which guests choose addresses themselves'] : []),
    ...(dns?.enable === true ? ['answers questions of guests for names (DNS)'] : []),
    ...(ips.some(({ ip }) => ip.tftp?.root !== undefined) ? ['hands out files for booting (TFTP)'] : []),
  ];
  sentences.push(`libvirt starts the program dnsmasq for it, which ${all(served)}.`);
  if (families.length === 0 && !announced) sentences.push('Guests have to be given addresses by hand.');
  if (domain !== undefined) sentences.push(`Its names are in the domain ${domain.name}.`);
  return sentences;
}

function settings({ bandwidth, virtualport }: Network, { vlan, portgroups, isolated }: EffectiveNetwork): string[] {
  return [
    ...(isolated ? ['Ports of guests are kept apart: guests on it do not reach each other over the switch.'] : []),
    ...(vlan === undefined ? [] : [`Guests are in ${vlanWords(vlan)}.`]),
    ...(bandwidth === undefined ? [] : bandwidthWords(bandwidth).map((words) => `${capital(words)}.`)),
    ...(portgroups.length === 0 ? [] : [`Guests pick settings by name (portgroups): ${portgroups.map(portgroupWords).join('; ')}.`]),
    ...(virtualport?.type === undefined || virtualport.type === 'openvswitch'
      ? []
      : [`The switch is told of each port by the protocol ${virtualport.type}.`]),
  ];
}

function portgroupWords({ name, default: isDefault, vlan, portgroup }: EffectivePortgroup): string {
  const said = [
    ...(isDefault ? ['for those that pick none'] : []),
    ...(vlan === undefined ? [] : [vlanWords(vlan)]),
    ...(portgroup.bandwidth === undefined ? [] : bandwidthWords(portgroup.bandwidth)),
  ];
  return `'${name}'${said.length === 0 ? '' : ` (${said.join(', ')})`}`;
}
