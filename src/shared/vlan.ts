import { numberCodec } from '../codecs/number.ts';
import { trunk } from '../codecs/trunk.ts';
import { oneOf } from '../codecs/words.ts';
import { unsigned } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, required } from '../model/field.ts';

const vlanId = numberCodec({ format: 'a VLAN number', max: 4095, schema: unsigned(0, 4095) });

/** A VLAN that a port carries. */
class VlanTag {
  /** Number of the VLAN, 1 to 4094; 0 and 4095 are reserved. */
  id = required(attribute(vlanId));
  /** Makes this the native VLAN, whose frames travel without a tag (`untagged`) or with one (`tagged`). */
  nativeMode? = attribute(oneOf('tagged', 'untagged'), { since: '1.1.0' });
}
const vlanTag: ElementModel<VlanTag> = element('tag', VlanTag);

/** The VLANs of a port. Open vSwitch and SR-IOV can tag; a plain Linux bridge only with newer releases. */
class Vlan {
  /** Whether the port is a trunk, which carries several VLANs. */
  trunk? = attribute(trunk, { empty: 'absent', default: 'yes with several tags, no with one', since: '1.1.0' });
  /** The VLANs, at least one. */
  tags = required(children(vlanTag));
}

export type { Vlan, VlanTag };
export const vlan: ElementModel<Vlan> = element('vlan', Vlan);
