import type { Vlan } from '../../shared/vlan.ts';
import { present } from '../present.ts';
import type { Ledger } from './assumptions.ts';

/** The VLANs of a port. */
export interface EffectiveVlan {
  /** Whether the port carries several VLANs, with tags. */
  readonly trunk: boolean;
  /** Numbers of the VLANs. */
  readonly ids: readonly number[];
  /** The VLAN of frames that travel without a tag, or `tagged` with one. */
  readonly native?: { readonly id: number; readonly mode: string };
}

/** Works out a `<vlan>`. */
export function effectiveVlan(vlan: Vlan, path: string, ledger: Ledger): EffectiveVlan {
  const several = vlan.tags.length > 1;
  const native = vlan.tags.find(({ nativeMode }) => nativeMode !== undefined);
  return {
    trunk: ledger.take(vlan.trunk, `${path}/@trunk`, several, {
      why: several ? 'several tags make a trunk' : 'one tag makes no trunk',
      source: 'virNetDevVlanParse',
    }),
    ids: vlan.tags.map(({ id }) => id),
    ...present('native', native && { id: native.id, mode: native.nativeMode! }),
  };
}
