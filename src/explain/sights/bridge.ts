import { type Family, formatAddress, formatSubnet, networkAddress, type Subnet } from '../../address/index.ts';
import type { CreatedBridgeLink } from '../../host/bridge/link.ts';
import type { EffectiveNetwork } from '../../host/effective/network.ts';
import type { HostView } from '../../host/host-view.ts';
import { quoted } from '../../shell/quote.ts';
import type { Sight } from '../explanation.ts';
import { withoutTabs } from './tabs.ts';

/** What shows a bridge and its ports, as `brctl show` prints it. */
export function bridgeSight(name: string, mac: string, stp: boolean, ports: readonly string[]): Pick<Sight, 'command' | 'shows'> {
  const [first = '', ...others] = ports;
  const lines = [
    'bridge name\tbridge id\t\tSTP enabled\tinterfaces',
    `${name}\t\t8000.${mac.replaceAll(':', '')}\t${stp ? 'yes' : 'no'}\t\t${first}`,
    ...others.map((port) => `\t\t\t\t\t\t\t${port}`),
  ];
  return { command: `brctl show ${quoted(name)}`, shows: lines.map(withoutTabs).join('\n') };
}

/** The bridge that libvirt makes, with its addresses and routes, and what it changes of the kernel's settings. */
export function ownBridgeSights(view: EffectiveNetwork, host: HostView, link: CreatedBridgeLink): Sight[] {
  const dev = quoted(link.name);
  return [
    {
      title: 'The bridge and its ports',
      ...bridgeSight(link.name, link.mac, link.stp, ['vnet0']),
      means: [
        'Each guest that runs has a port: vnet0, vnet1 and so on, unless its own document names one. Without guests there is none.',
        `brctl is of the package bridge-utils; ip -brief link show master ${dev} shows the ports, too. Older releases of libvirt also have a port ${link.name}-nic, which is of no use by itself.`,
      ],
    },
    ...addressSights(host, link, dev),
    ...routeSights(view, dev),
    {
      title: 'Settings of the kernel',
      command: `sysctl ${host.sysctls.map(({ name }) => quoted(name)).join(' ')}`,
      shows: host.sysctls.map(({ name, value }) => `${name} = ${value}`).join('\n'),
      means: [...host.sysctls.map(({ name, why }) => `${name}: ${why}.`), 'libvirt leaves them so when the network stops.'],
    },
  ];
}

function addressSights({ addresses }: HostView, { name, mac }: CreatedBridgeLink, dev: string): Sight[] {
  const of = (family: Family): string[] => addresses.flatMap((one) => (one.family === family ? [`${one.address}/${one.prefix}`] : []));
  // The kernel puts each further address of IPv6 before those that are there, and the one of the link itself last.
  const [ipv4, ipv6] = [of('ipv4'), of('ipv6').reverse()];
  const own = ipv6.length > 0 ? [`${linkLocalOf(mac)}/64`] : [];
  return [
    {
      title: "The host's addresses on it",
      command: `ip -brief address show dev ${dev}`,
      shows: `${name.padEnd(16)} ${'UP'.padEnd(14)} ${[...ipv4, ...ipv6, ...own].join(' ')}`.trimEnd(),
      means: [
        'It is DOWN as long as no guest is plugged in, which is as it should be.',
        ...(own.length === 0 ? [] : ['The address that starts with fe80 is there once a guest is plugged in.']),
        ...(addresses.length === 0 ? ['There is no address: the host takes no part in this network.'] : []),
      ],
    },
  ];
}

/** The address that the kernel makes for a link itself, from its hardware address. */
function linkLocalOf(mac: string): string {
  const bytes = mac.split(':');
  if (bytes.some((byte) => !/^[\da-f]{2}$/i.test(byte))) return `fe80::${bytes.length === 6 ? '5054:ff:fexx:xxxx' : 'xxxx'}`;
  const first = (Number.parseInt(bytes[0]!, 16) ^ 2).toString(16).padStart(2, '0');
  return formatAddress(`fe80::${first}${bytes[1]}:${bytes[2]}ff:fe${bytes[3]}:${bytes[4]}${bytes[5]}`);
}

/** Routes as `ip route` prints them for one device, in the order of their destinations. */
function routeSights({ ips, routes }: EffectiveNetwork, dev: string): Sight[] {
  return (['ipv4', 'ipv6'] as const).flatMap((family) => {
    const own = ips.flatMap(({ family: of, subnet, address }) => (of === family && subnet !== undefined ? [{ subnet, address }] : []));
    if (own.length === 0) return [];
    const others = routes.flatMap(({ family: of, destination, gateway, metric }) =>
      of === family && destination !== undefined ? [{ subnet: destination, text: `via ${gateway} metric ${metric}` }] : [],
    );
    const lines = [...own.map(({ subnet, address }) => ({ subnet, text: ownRoute(family, address) })), ...others]
      .sort((one, other) => (one.subnet.first < other.subnet.first ? -1 : 1))
      .map(({ subnet, text }) => `${destinationText(subnet)} ${text}`);
    const isIpv4 = family === 'ipv4';
    return [
      {
        title: isIpv4 ? 'Its routes' : 'Its routes of IPv6',
        command: `ip ${isIpv4 ? '' : '-6 '}route show dev ${dev}`,
        shows: (isIpv4 ? lines : [...lines, 'fe80::/64 proto kernel metric 256'].map((line) => `${line} pref medium`)).join('\n'),
        means: [
          'Each line ends with linkdown as long as no guest is plugged in.',
          ...(isIpv4 ? [] : ['The route to fe80::/64 is there once a guest is plugged in.']),
        ],
      },
    ];
  });
}

function ownRoute(family: Family, address: string): string {
  return family === 'ipv4' ? `proto kernel scope link src ${address}` : 'proto kernel metric 256';
}

/** A destination as `ip` has it: single addresses without a prefix, and everything by name. */
function destinationText(subnet: Subnet): string {
  if (subnet.prefix === 0) return 'default';
  return subnet.first === subnet.last ? networkAddress(subnet) : formatSubnet(subnet);
}
