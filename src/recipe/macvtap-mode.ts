import type { Vlan } from '../shared/vlan.ts';
import { checkGoesWith, checkWord } from './checks/word.ts';
import { accessVlan } from './vlan.ts';

const modes = ['bridge', 'vepa', 'private', 'passthrough'] as const;

/** Who may talk to whom on a device of the host. */
export type MacvtapMode = (typeof modes)[number];

/** The mode, `bridge` when absent. */
export function macvtapModeOf(mode: MacvtapMode = 'bridge'): MacvtapMode {
  return checkWord('mode', mode, modes);
}

/** The VLAN of what has a device for itself, or nothing to put in when none is asked for. */
export function macvtapVlanOf(mode: MacvtapMode | undefined, vlan: number | undefined): { vlan?: Vlan } {
  checkGoesWith('vlan', vlan, mode === 'passthrough', "mode 'passthrough'");
  return vlan === undefined ? {} : { vlan: accessVlan('vlan', vlan) };
}
