import type { Network } from '../network/network.ts';
import { addressesOf, type BridgeAddress, type BridgeRoute, routesOf } from './bridge/addresses.ts';
import { type BridgeBandwidth, type BridgeQueues, bandwidthOf } from './bridge/bandwidth.ts';
import { type BridgeLink, createdLink, expectedLink } from './bridge/link.ts';
import { type Sysctl, sysctlsOf } from './bridge/sysctls.ts';
import { type Dnsmasq, dnsmasqOf } from './dnsmasq/dnsmasq.ts';
import type { Assumption } from './effective/assumptions.ts';
import { effectiveNetwork } from './effective/network.ts';
import { type Firewall, firewallOf } from './firewall/firewall.ts';
import { modeOf, type NetworkMode } from './mode.ts';
import { type NotDone, notDone, problemsOf } from './not-done.ts';
import { type HostOptions, isAtLeast, type Settings, settingsOf } from './options.ts';
import { present } from './present.ts';

/** What libvirt does to the host when it starts a network, and when it stops it. */
export interface HostView {
  /** Name of the network. */
  readonly name: string;
  readonly mode: NetworkMode;
  /** The bridge that guests are plugged into; absent where there is none. */
  readonly bridge?: BridgeLink;
  /** Addresses of the bridge. */
  readonly addresses: readonly BridgeAddress[];
  /** Routes through the bridge. */
  readonly routes: readonly BridgeRoute[];
  /** Settings of the kernel, in the order they are made. */
  readonly sysctls: readonly Sysctl[];
  /** The DHCP and DNS server; absent for networks that libvirt does not serve. */
  readonly dnsmasq?: Dnsmasq;
  /** What becomes of the firewall; absent for networks that have no bridge of libvirt's. */
  readonly firewall?: Firewall;
  /** Limits on the traffic of the bridge; absent where there are none. */
  readonly bandwidth?: BridgeBandwidth;
  /** What somebody may expect and libvirt does not do. */
  readonly notDone: readonly NotDone[];
  /** What keeps the network from starting, as far as the document and the options tell. */
  readonly problems: readonly string[];
  /** What is not in the document and was assumed. */
  readonly assumptions: readonly Assumption[];
}

/**
 * What libvirt does to the host when it starts a network.
 *
 * ```ts
 * const view = hostView(parse(network, xml));
 * view.dnsmasq?.conf; // the text of libvirt's configuration file
 * view.firewall?.start.map(formatCommand); // 'iptables -w --table filter --insert LIBVIRT_INP …'
 * ```
 * @throws RangeError for an object with addresses that libvirt could not read.
 */
export function hostView(network: Network, options: HostOptions = {}): HostView {
  const settings = settingsOf(options);
  const { view, assumptions } = effectiveNetwork(network, options);
  const { bridge } = view;
  const own = bridge?.created ? bridge : undefined;
  const dnsmasq = dnsmasqOf(view, settings);
  const firewall = own && firewallOf(view, own, settings);
  return {
    name: network.name,
    mode: modeOf(network),
    ...present('bridge', bridge && (bridge.created ? createdLink(bridge) : expectedLink(bridge))),
    addresses: own ? addressesOf(view.ips, own.name) : [],
    routes: own ? routesOf(view.routes, own.name) : [],
    sysctls: own ? sysctlsOf(view, own.name) : [],
    ...present('dnsmasq', dnsmasq),
    ...present('firewall', firewall),
    ...present('bandwidth', bridge && network.bandwidth && bandwidthOf(network.bandwidth, queuesOf(bridge.name, firewall, settings))),
    notDone: notDone(view, dnsmasq),
    problems: problemsOf(view, settings),
    assumptions,
  };
}

function queuesOf(bridge: string, firewall: Firewall | undefined, { libvirtVersion }: Settings): BridgeQueues {
  const hasRoot = firewall?.start.some(({ program, args }) => program === 'tc' && args[0] === 'qdisc') === true;
  return { bridge, keepsRoot: isAtLeast(libvirtVersion, '10.10.0'), hasRoot };
}
