import { aliasName } from '../codecs/names.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute } from '../model/field.ts';

/**
 * Joins this card with another one of the guest: a fast one of the host, which is taken away for a migration, and a
 * virtio card that stays in the meantime. Both need the same hardware address.
 */
class InterfaceTeaming {
  /** `persistent` for the virtio card that stays, `transient` for the one of the host that comes and goes. */
  type? = attribute(oneOf('persistent', 'transient'), { empty: 'absent', schema: 'required' });
  /** Alias of the card that stays. On the one that comes and goes. */
  persistent? = attribute(aliasName, { empty: 'absent' });
}

export type { InterfaceTeaming };
export const interfaceTeaming: ElementModel<InterfaceTeaming> = element('teaming', InterfaceTeaming);
