import { portgroupName } from '../codecs/names.ts';
import { looseYes, yesNo } from '../codecs/toggle.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, required } from '../model/field.ts';
import { bandwidth } from '../shared/bandwidth.ts';
import { virtualport } from '../shared/virtualport.ts';
import { vlan } from '../shared/vlan.ts';

/** Settings that guest interfaces pick by name. */
class Portgroup {
  /** Name that interfaces pick it by. */
  name = required(attribute(portgroupName, { empty: 'absent' }));
  /** Whether interfaces that pick none get this one; one of a network at most. */
  default? = attribute(looseYes, { empty: 'absent', default: 'no' });
  /** Whether the host trusts what a guest says of the packets it wants. */
  trustGuestRxFilters? = attribute(yesNo, { empty: 'absent', since: '1.2.10', default: 'no' });
  /** VLANs of the ports. */
  vlan? = child(vlan, { since: '0.10.0' });
  /** What the switch is told. */
  virtualport? = child(virtualport);
  /** Limits on the traffic of each port. */
  bandwidth? = child(bandwidth);
}

export type { Portgroup };
export const portgroup: ElementModel<Portgroup> = element('portgroup', Portgroup, { expanded: true, since: '0.9.4' });
