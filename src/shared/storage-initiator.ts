import { text } from '../codecs/text.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child } from '../model/field.ts';

/** A name in iSCSI. */
class InitiatorName {
  /** The name, such as `iqn.2013-07.com.example:client`. */
  name? = attribute(text, { empty: 'absent', schema: 'required' });
}
const iqn: ElementModel<InitiatorName> = element('iqn', InitiatorName);

/** Who the host says it is to an iSCSI server. */
class StorageInitiator {
  /** The host's name in iSCSI. */
  iqn? = child(iqn, { schema: 'required' });
}

export type { InitiatorName, StorageInitiator };
export const storageInitiator: ElementModel<StorageInitiator> = element('initiator', StorageInitiator);
