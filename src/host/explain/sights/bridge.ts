import { formatAddress, networkAddress } from '../../../address/index.ts';
import { quoted } from '../../../shell/quote.ts';
import type { CreatedBridgeLink } from '../../bridge/link.ts';
import type { EffectiveNetwork } from '../../effective/network.ts';
import type { HostView } from '../../host-view.ts';
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
    ...routeSights(view, host, dev),
    {
      title: 'Settings of the kernel',
      command: `sysctl ${host.sysctls.map(({ name }) => quoted(name)).join(' ')}`,
      shows: host.sysctls.map(({ name, value }) => `${name} = ${value}`).join('\n'),
      means: [...host.sysctls.map(({ name, why }) => `${name}: ${why}.`), 'libvirt leaves them so when the network stops.'],
    },
  ];
}

function addressSights({ addresses }: HostView, { name, mac }: CreatedBridgeLink, dev: string): Sight[] {
  const linkLocal = addresses.some(({ family }) => family === 'ipv6') ? [`${linkLocalOf(mac)}/64`] : [];
  const all = [...addresses.map(({ address, prefix }) => `${address}/${prefix}`), ...linkLocal];
  return [
    {
      title: "The host's addresses on it",
      command: `ip -brief address show dev ${dev}`,
      shows: `${name.padEnd(16)} ${'UP'.padEnd(14)} ${all.join(' ')}`.trimEnd(),
      means: [
        'It is DOWN as long as no guest is plugged in, which is as it should be.',
        ...(all.length === 0 ? ['There are none: the host takes no part in this network.'] : []),
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

/** Routes as `ip route` prints them for one device. Those that a program made have no word about it. */
function routeSights({ ips }: EffectiveNetwork, { routes }: HostView, dev: string): Sight[] {
  return (['ipv4', 'ipv6'] as const).flatMap((family) => {
    const subnets = ips.flatMap(({ family: own, subnet, address }) =>
      own === family && subnet !== undefined ? [{ ...subnet, address }] : [],
    );
    if (subnets.length === 0) return [];
    const own = subnets.map((subnet) => {
      const destination = `${networkAddress(subnet)}/${subnet.prefix}`;
      return family === 'ipv4'
        ? `${destination} proto kernel scope link src ${subnet.address}`
        : `${destination} proto kernel metric 256 pref medium`;
    });
    const others = routes
      .filter((route) => route.family === family)
      .map(
        ({ destination, gateway, metric }) => `${destination} via ${gateway} metric ${metric}${family === 'ipv6' ? ' pref medium' : ''}`,
      );
    return [
      {
        title: family === 'ipv4' ? 'Its routes' : 'Its routes of IPv6',
        command: `ip ${family === 'ipv4' ? '' : '-6 '}route show dev ${dev}`,
        shows: [...others, ...own, ...(family === 'ipv6' ? ['fe80::/64 proto kernel metric 256 pref medium'] : [])].join('\n'),
        means: ['Each line ends with linkdown as long as no guest is plugged in.'],
      },
    ];
  });
}
