import { type Family, familyOf, formatAddress, parseSubnet, type Subnet, subnetOf } from '../../address/index.ts';
import type { DhcpLease } from '../../network/dhcp.ts';
import type { NetworkIp } from '../../network/ip.ts';
import type { Route } from '../../shared/route.ts';
import { present } from '../present.ts';
import type { Ledger } from './assumptions.ts';

/** An address of a network's bridge, with its subnet. */
export interface EffectiveIp {
  /** The element it follows from. */
  readonly ip: NetworkIp;
  readonly family: Family;
  /** The address as libvirt prints it. */
  readonly address: string;
  /** The subnet; absent where libvirt finds none, and the network does not start. */
  readonly subnet?: Subnet;
  /** Whether reverse look-ups of the subnet stay on the host. */
  readonly localPtr: boolean;
  /** Whether addresses of the subnet are given out by DHCP. */
  readonly hasDhcp: boolean;
}

/** A static route of a network. */
export interface EffectiveRoute {
  /** The element it follows from. */
  readonly route: Route;
  readonly family: Family;
  /** Where it leads, such as `10.9.0.0/16`; absent where libvirt refuses it. */
  readonly destination?: Subnet;
  /** Where packets are sent, as libvirt prints it. */
  readonly gateway: string;
  /** The lowest wins. */
  readonly metric: number;
}

const whyClass = 'neither prefix nor netmask is given, so IPv4 falls back to the class of the address, whatever the network is like';

/** Works out an `<ip>`. */
export function effectiveIp(ip: NetworkIp, path: string, ledger: Ledger): EffectiveIp {
  const family = familyOf(ip.address) ?? 'ipv4';
  const subnet = subnetOf(ip);
  if (ip.family === undefined && family === 'ipv4')
    ledger.note(`${path}/@family`, 'ipv4', { why: 'no family is given', source: 'virNetworkIPDefParseXML' });
  if (!ip.prefix && ip.netmask === undefined && subnet !== undefined) {
    const why = family === 'ipv4' ? whyClass : 'no prefix is given, and IPv6 subnets have 64 bits';
    ledger.note(`${path}/@prefix`, subnet.prefix, { why, source: 'virSocketAddrGetIPPrefix' });
  }
  const localPtr = ledger.take(ip.localPtr, `${path}/@localPtr`, false, {
    why: 'reverse look-ups of the subnet are passed on like all others',
    source: 'virNetworkIPDefParseXML',
  });
  noteLeases(ip, family, path, ledger);
  const { ranges = [], hosts = [] } = ip.dhcp ?? {};
  return {
    ip,
    family,
    address: formatAddress(ip.address),
    ...present('subnet', subnet),
    localPtr,
    hasDhcp: ranges.length > 0 || hosts.length > 0,
  };
}

function noteLeases({ dhcp }: NetworkIp, family: Family, path: string, ledger: Ledger): void {
  for (const [index, { lease }] of (dhcp?.ranges ?? []).entries()) {
    const place = `${path}/dhcp/range[${index + 1}]/lease`;
    if (lease?.expiry === undefined)
      ledger.note(place, family === 'ipv4' ? '1 hour' : '1 day', {
        why: 'no length is given, so that of dnsmasq holds',
        source: 'dnsmasq',
      });
    else noteUnit(lease, place, ledger);
  }
  for (const [index, { lease }] of (dhcp?.hosts ?? []).entries())
    if (lease?.expiry !== undefined) noteUnit(lease, `${path}/dhcp/host[${index + 1}]/lease`, ledger);
}

function noteUnit({ expiry, unit }: DhcpLease, path: string, ledger: Ledger): void {
  if (expiry === 0) return;
  ledger.take(unit, `${path}/@unit`, 'minutes', { why: 'no unit is given', source: 'virNetworkDHCPLeaseTimeDefParseXML' });
}

/** Works out a `<route>`. */
export function effectiveRoute(route: Route, path: string, ledger: Ledger): EffectiveRoute {
  const family = ledger.take(route.family, `${path}/@family`, 'ipv4', {
    why: 'no family is given',
    source: 'virNetDevIPRouteCreate',
  }) as Family;
  const address = ledger.take(route.address, `${path}/@address`, family === 'ipv4' ? '0.0.0.0' : '::', {
    why: 'no address is given, so the route leads everywhere',
    source: 'virNetDevIPRouteCreate',
  });
  const noPrefix = {
    why: 'neither prefix nor netmask is given; routes do not fall back to address classes',
    source: 'virNetDevIPRouteCreate',
  };
  const mask = route.netmask ?? ledger.take(route.prefix, `${path}/@prefix`, 0, noPrefix);
  const destination = parseSubnet(address, mask);
  return {
    route,
    family,
    ...present('destination', destination),
    gateway: formatAddress(route.gateway),
    metric: ledger.take(route.metric, `${path}/@metric`, 1, { why: 'no metric is given', source: 'virNetDevIPRouteGetMetric' }),
  };
}
