import type { Vlan } from '../shared/vlan.ts';
import { checkCount } from './checks/number.ts';
import { RecipeError } from './recipe-error.ts';

/** A port that carries several VLANs, each frame with its number. */
export interface TrunkOption {
  /** The VLANs, each 1 to 4094. */
  readonly trunk: readonly number[];
  /** The VLAN that frames without a number belong to. It is one of the trunk, whether it is named there or not. */
  readonly native?: number;
  /** Whether frames of the native VLAN are sent to the guest with their number all the same; without it when absent. */
  readonly nativeTagged?: boolean;
}

/** One VLAN that a port belongs to, 1 to 4094, unseen by the guest; or a trunk. */
export type VlanOption = number | TrunkOption;

/** The VLAN that an access port belongs to. */
export function accessVlan(option: string, id: number): Vlan {
  return { tags: [{ id: checkVlan(option, id) }] };
}

/** The VLANs of a port, or nothing to put in when none are asked for. */
export function vlanOf(option: string, asked: VlanOption | undefined): { vlan?: Vlan } {
  if (asked === undefined) return {};
  if (typeof asked === 'number') return { vlan: accessVlan(option, asked) };
  const { trunk, native, nativeTagged = false } = asked;
  const ids = trunk.map((id, index) => checkVlan(`${option}.trunk[${index}]`, id));
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (repeated >= 0) throw new RecipeError(`${option}.trunk[${repeated}]`, `VLAN ${ids[repeated]} is there twice`);
  if (native === undefined && nativeTagged) throw new RecipeError(`${option}.nativeTagged`, 'there is no native VLAN');
  if (native !== undefined && !ids.includes(checkVlan(`${option}.native`, native))) ids.unshift(native);
  if (ids.length === 0) throw new RecipeError(`${option}.trunk`, 'expected at least one VLAN');
  const nativeMode = nativeTagged ? 'tagged' : 'untagged';
  return { vlan: { trunk: true, tags: ids.map((id) => ({ id, ...(id === native && { nativeMode }) })) } };
}

function checkVlan(option: string, id: number): number {
  return checkCount(option, id, 1, 4094, 'VLAN');
}
