import { uint32 } from '../codecs/number.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, required } from '../model/field.ts';

/** A run of users or groups of the guest and those of the host that they are. libvirt sorts them by `start`. */
class IdMapEntry {
  /** First number in the guest. */
  start = required(attribute(uint32, { empty: 'absent' }));
  /** First number on the host. */
  target = required(attribute(uint32, { empty: 'absent' }));
  /** How many. */
  count = required(attribute(uint32, { empty: 'absent' }));
}
const uid: ElementModel<IdMapEntry> = element('uid', IdMapEntry);
const gid: ElementModel<IdMapEntry> = element('gid', IdMapEntry);

/** Which users and groups of the host those of the guest are. */
class IdMap {
  /** Users. */
  uids? = children(uid);
  /** Groups. */
  gids? = children(gid);
}

export type { IdMap, IdMapEntry };
export const idmap: ElementModel<IdMap> = element('idmap', IdMap);
