import { genericName, objectName } from '../codecs/text.ts';
import { uuid } from '../codecs/uuid.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, required } from '../model/field.ts';

const purpose = oneOf('ceph', 'iscsi');

/** Which of libvirt's secrets holds the password. Give `uuid` or `usage`, not both. */
class DiskAuthSecret {
  /** What the secret is for: `ceph` on RBD, `iscsi` on iSCSI. Needed, unless the disk is a volume. */
  type? = attribute(purpose, { schema: 'required' });
  /** The secret's UUID. */
  uuid? = attribute(uuid);
  /** The usage that the secret was defined with. */
  usage? = attribute(objectName);
}
/** Which of libvirt's secrets holds the password. Give `uuid` or `usage`, not both. */
class AuthSecret extends DiskAuthSecret {
  /** What the secret is for: `ceph` on RBD, `iscsi` on iSCSI. */
  override type = required(attribute(purpose));
}
const diskAuthSecret: ElementModel<DiskAuthSecret> = element('secret', DiskAuthSecret);
const authSecret: ElementModel<AuthSecret> = element('secret', AuthSecret);

/** Who to log in as at the server of a disk. */
class DiskAuth {
  /** How to log in. For storage pools; on a disk the protocol says it. */
  type? = attribute(oneOf('chap', 'ceph'), { empty: 'absent', schema: 'unknown' });
  /** Name of the user. */
  username = required(attribute(genericName, { empty: 'absent' }));
  /** Which of libvirt's secrets holds the password. */
  secret = required(child(diskAuthSecret));
}
/** Who to log in as at a storage server. */
class StorageAuth extends DiskAuth {
  /** Which of libvirt's secrets holds the password. */
  override secret = required(child(authSecret));
}

export type { AuthSecret, DiskAuth, DiskAuthSecret, StorageAuth };
export const diskAuth: ElementModel<DiskAuth> = element('auth', DiskAuth);
export const storageAuth: ElementModel<StorageAuth> = element('auth', StorageAuth);
