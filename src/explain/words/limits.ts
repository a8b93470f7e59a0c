import type { EffectiveVlan } from '../../host/effective/vlan.ts';
import type { Bandwidth } from '../../shared/bandwidth.ts';
import { all } from './lists.ts';

/** The VLANs of a port. */
export function vlanWords({ trunk, ids, native }: EffectiveVlan): string {
  const numbers = ids.map(String);
  if (!trunk) return `VLAN ${all(numbers)}`;
  const other = native === undefined ? '' : `, where frames of ${native.id} travel ${native.mode}`;
  return `a trunk of ${numbers.length === 1 ? 'VLAN' : 'VLANs'} ${all(numbers)}${other}`;
}

/** Limits on traffic, in both directions. Rates are in KiB a second. */
export function bandwidthWords({ inbound, outbound }: Bandwidth): string[] {
  return [
    ...(inbound?.average === undefined ? [] : [`what comes in for guests is limited to ${inbound.average} KiB a second on average`]),
    ...(outbound?.average === undefined ? [] : [`what guests send is limited to ${outbound.average} KiB a second on average`]),
  ];
}
