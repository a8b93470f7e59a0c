import type { Network } from '../../network/network.ts';
import type { Portgroup } from '../../network/portgroup.ts';
import type { Vlan } from '../../shared/vlan.ts';
import { modeOf, type NetworkMode, runsBridge } from '../mode.ts';
import { type HostOptions, isAtLeast, type Settings, settingsOf } from '../options.ts';
import { present } from '../present.ts';
import { type Effective, Ledger } from './assumptions.ts';
import { type EffectiveBridge, effectiveBridge } from './bridge.ts';
import { type EffectiveIp, type EffectiveRoute, effectiveIp, effectiveRoute } from './ip.ts';
import { type EffectiveVlan, effectiveVlan } from './vlan.ts';

/** How addresses of guests are translated. */
export interface EffectiveNat {
  /** Whether IPv6 addresses are translated too. */
  readonly ipv6: boolean;
  /** The IPv4 addresses that guests are seen from; absent for the host's own. */
  readonly address?: { readonly start: string; readonly end: string };
  /** The ports that guests are seen from. */
  readonly ports: { readonly start: number; readonly end: number };
}

/** The DNS server of a network. */
export interface EffectiveDns {
  readonly enable: boolean;
  /** Whether names without a dot are passed on. */
  readonly forwardPlainNames: boolean;
}

/** The DNS domain of a network. */
export interface EffectiveDomain {
  readonly name: string;
  /** Whether questions about names in it are never passed on. */
  readonly localOnly: boolean;
  /** Whether the host resolves its names through the network. */
  readonly register: boolean;
}

/** How a network hands out PCI devices. */
export interface EffectiveHostdev {
  /** Whether libvirt takes the devices from the host by itself. */
  readonly managed: boolean;
  readonly driver: string;
}

/** Settings that interfaces pick by name. */
export interface EffectivePortgroup {
  /** The element they follow from. */
  readonly portgroup: Portgroup;
  readonly name: string;
  readonly default: boolean;
  readonly vlan?: EffectiveVlan;
}

/** A network with everything that libvirt assumes. */
export interface EffectiveNetwork {
  /** The element it follows from. */
  readonly network: Network;
  readonly mode: NetworkMode;
  /** The only device that packets may leave by, in modes `nat` and `route`. */
  readonly dev?: string;
  /** The bridge; absent in modes that use macvtap or PCI devices. */
  readonly bridge?: EffectiveBridge;
  /** Set in mode `nat`. */
  readonly nat?: EffectiveNat;
  /** Set in mode `hostdev`. */
  readonly hostdev?: EffectiveHostdev;
  /** Set where libvirt serves the network. */
  readonly dns?: EffectiveDns;
  readonly domain?: EffectiveDomain;
  /** Whether guests may talk IPv6 to each other although the bridge has no IPv6 address. */
  readonly ipv6: boolean;
  readonly trustGuestRxFilters: boolean;
  /** Whether ports are kept apart from each other unless an interface says otherwise. */
  readonly isolated: boolean;
  readonly vlan?: EffectiveVlan;
  readonly ips: readonly EffectiveIp[];
  readonly routes: readonly EffectiveRoute[];
  readonly portgroups: readonly EffectivePortgroup[];
}

/**
 * What libvirt takes a network to be: the document, with everything it leaves open filled in.
 *
 * ```ts
 * const { view, assumptions } = effectiveNetwork(parse(network, xml));
 * view.ips[0].subnet.prefix; // 8 for 10.0.0.1 without a prefix
 * assumptions[0].path; // '/network/ip[1]/@prefix'
 * ```
 */
export function effectiveNetwork(network: Network, options: HostOptions = {}): Effective<EffectiveNetwork> {
  const ledger = new Ledger();
  const settings = settingsOf(options);
  const mode = modeOf(network);
  const parser = 'virNetworkDefParseXML';
  const own = runsBridge(mode);
  const dev = network.forward?.dev ?? network.forward?.interfaces?.[0]?.dev;
  const view: EffectiveNetwork = {
    network,
    ipv6: own
      ? ledger.take(network.ipv6, '/network/@ipv6', false, {
          why: 'guests get no IPv6 unless the network has an address of it',
          source: parser,
        })
      : false,
    trustGuestRxFilters: ledger.take(network.trustGuestRxFilters, '/network/@trustGuestRxFilters', false, {
      why: 'the host does not trust what guests say of the packets they want',
      source: parser,
    }),
    mode: noteIdentity(network, mode, ledger),
    ...((mode === 'nat' || mode === 'route') && dev !== undefined && { dev }),
    ...present('nat', mode === 'nat' ? effectiveNat(network, ledger) : undefined),
    ...present('hostdev', mode === 'hostdev' ? effectiveHostdev(network, ledger) : undefined),
    ...present('bridge', effectiveBridge(network, mode, settings, ledger)),
    ...present('domain', effectiveDomain(network, settings, ledger)),
    ...present('dns', own ? effectiveDns(network, ledger) : undefined),
    ...present('vlan', vlanOf(network.vlan, '/network', ledger)),
    isolated: ledger.take(network.port?.isolated, '/network/port/@isolated', false, {
      why: 'ports are not kept apart',
      source: 'virNetworkPortOptionsParseXML',
    }),
    ips: (network.ips ?? []).map((ip, index) => effectiveIp(ip, `/network/ip[${index + 1}]`, ledger)),
    routes: (network.routes ?? []).map((route, index) => effectiveRoute(route, `/network/route[${index + 1}]`, ledger)),
    portgroups: (network.portgroups ?? []).map((portgroup, index) =>
      effectivePortgroup(portgroup, `/network/portgroup[${index + 1}]`, ledger),
    ),
  };
  return { view, assumptions: ledger.assumptions };
}

function noteIdentity({ uuid, forward }: Network, mode: NetworkMode, ledger: Ledger): NetworkMode {
  const why = 'no uuid is given, so every define makes up another one';
  ledger.take(uuid, '/network/uuid', 'xxxxxxxx-xxxx-4xxx-xxxx-xxxxxxxxxxxx', { why, source: 'virNetworkDefParseXML', random: true });
  const path = '/network/forward/@mode';
  if (forward === undefined)
    ledger.note(path, 'none', { why: 'there is no <forward>, so the network is isolated', source: 'virNetworkDefParseXML' });
  else ledger.take<string>(forward.mode, path, 'nat', { why: '<forward> has no mode', source: 'virNetworkForwardDefParseXML' });
  return mode;
}

function effectiveNat({ forward }: Network, ledger: Ledger): EffectiveNat {
  const { address, port, ...nat } = forward?.nat ?? {};
  const path = '/network/forward/nat';
  const source = 'iptablesForwardMasquerade';
  const why = 'IPv6 is routed and not translated';
  const ipv6 = ledger.take(nat.ipv6, `${path}/@ipv6`, false, { why, source: 'virNetworkForwardNatDefParseXML' });
  if (address === undefined) ledger.note(`${path}/address`, "the host's own", { why: 'no addresses are given', source });
  // libvirt takes 0 to 0 for no ports.
  const given = port !== undefined && (port.start !== 0 || port.end !== 0) ? port : undefined;
  if (given === undefined)
    ledger.note(`${path}/port`, '1024-65535', { why: 'no ports are given; some servers trust those below 1024', source });
  return {
    ipv6,
    ...present('address', address && { start: address.start, end: address.end }),
    ports: { start: given?.start ?? 1024, end: given?.end ?? 65535 },
  };
}

function effectiveHostdev({ forward }: Network, ledger: Ledger): EffectiveHostdev {
  return {
    managed: ledger.take(forward?.managed, '/network/forward/@managed', false, {
      why: 'somebody else takes the devices from the host',
      source: 'virNetworkForwardDefParseXML',
    }),
    driver: ledger.take<string>(forward?.driver?.name, '/network/forward/driver/@name', 'vfio', {
      why: 'no driver is given',
      source: 'qemuHostdevPreparePCIDevices',
    }),
  };
}

function effectiveDomain({ domain }: Network, settings: Settings, ledger: Ledger): EffectiveDomain | undefined {
  if (domain?.name === undefined) return undefined;
  const register = { why: 'the host does not resolve names of the domain through the network', source: 'virNetworkDefParseXML' };
  return {
    name: domain.name,
    localOnly: ledger.take(domain.localOnly, '/network/domain/@localOnly', false, {
      why: 'questions about unknown names of the domain are passed on',
      source: 'virNetworkDefParseXML',
    }),
    register: isAtLeast(settings.libvirtVersion, '10.1.0') && ledger.take(domain.register, '/network/domain/@register', false, register),
  };
}

function effectiveDns({ dns }: Network, ledger: Ledger): EffectiveDns {
  return {
    enable: ledger.take(dns?.enable, '/network/dns/@enable', true, {
      why: 'a network has a DNS server unless it is turned off',
      source: 'virNetworkDNSDefParseXML',
    }),
    forwardPlainNames: ledger.take(dns?.forwardPlainNames, '/network/dns/@forwardPlainNames', true, {
      why: 'names without a dot are passed on too',
      source: 'virNetworkDNSDefParseXML',
    }),
  };
}

function effectivePortgroup(portgroup: Portgroup, path: string, ledger: Ledger): EffectivePortgroup {
  return {
    portgroup,
    name: portgroup.name,
    default: ledger.take(portgroup.default, `${path}/@default`, false, {
      why: 'only interfaces that name the portgroup get it',
      source: 'virNetworkPortGroupParseXML',
    }),
    ...present('vlan', vlanOf(portgroup.vlan, path, ledger)),
  };
}

function vlanOf(vlan: Vlan | undefined, path: string, ledger: Ledger): EffectiveVlan | undefined {
  return vlan && effectiveVlan(vlan, `${path}/vlan`, ledger);
}
