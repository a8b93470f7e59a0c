import type { CreatedBridge } from '../effective/bridge.ts';
import type { NetworkMode } from '../mode.ts';
import { type Firewalld, isAtLeast, type Settings } from '../options.ts';

/** The firewalld zone that a bridge is put into, if any, or what keeps the network from starting. */
export interface ZoneChoice {
  readonly zone?: string;
  /** Why the network does not start. */
  readonly problem?: string;
}

/** The firewalld zone of a network's bridge. */
export function zoneOf({ zone }: CreatedBridge, mode: NetworkMode, { firewalld, libvirtVersion }: Settings): ZoneChoice {
  // In this mode libvirt left firewalld alone, and now does only what it is told.
  if (mode === 'open' && (zone === undefined || !isAtLeast(libvirtVersion, '10.8.0'))) return {};
  if (zone === undefined) return firewalld === undefined ? {} : usualZone(mode, firewalld);
  if (firewalld === undefined) return { problem: `the bridge is to be in zone '${zone}', which takes firewalld to run` };
  return { zone };
}

function usualZone(mode: NetworkMode, firewalld: Firewalld): ZoneChoice {
  const { backend = 'nftables', zones = ['libvirt', 'libvirt-routed'], policies = ['libvirt-routed-out'] } = firewalld;
  if (mode === 'route' && zones.includes('libvirt-routed') && policies.includes('libvirt-routed-out')) return { zone: 'libvirt-routed' };
  if (zones.includes('libvirt')) return { zone: 'libvirt' };
  return backend === 'nftables' ? { problem: "firewalld has no zone 'libvirt', which it needs with its nftables backend" } : {};
}
