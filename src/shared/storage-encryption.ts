import { uint32 } from '../codecs/number.ts';
import { text } from '../codecs/text.ts';
import { uuid } from '../codecs/uuid.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, required } from '../model/field.ts';

/** Which of libvirt's secrets holds a passphrase. Give `uuid` or `usage`, not both. */
class EncryptionSecret {
  /** What the secret holds. */
  type = required(attribute(oneOf('passphrase'), { empty: 'absent' }));
  /** The secret's UUID. */
  uuid? = attribute(uuid);
  /** The usage that the secret was defined with. */
  usage? = attribute(text, { since: '2.1.0' });
}
/** The cipher that a new volume is encrypted with. libvirt refuses it on the disk of a guest. */
class EncryptionCipher {
  /** Name of the cipher, such as `aes`. */
  name? = attribute(text, { schema: 'required' });
  /** Size of the key, such as 256. */
  size? = attribute(uint32, { unit: 'bits', schema: 'required' });
  /** Mode of the cipher, such as `xts`. */
  mode? = attribute(text);
  /** Hash for the key, such as `sha256`. */
  hash? = attribute(text);
}
/** How initialization vectors are made. Needs a cipher. */
class EncryptionIvgen {
  /** Name of the algorithm, such as `plain64`. */
  name? = attribute(text, { schema: 'required' });
  /** Hash that the algorithm uses, such as `sha256`. */
  hash? = attribute(text);
}
const secret: ElementModel<EncryptionSecret> = element('secret', EncryptionSecret);
const cipher: ElementModel<EncryptionCipher> = element('cipher', EncryptionCipher);
const ivgen: ElementModel<EncryptionIvgen> = element('ivgen', EncryptionIvgen);

/** How an image is encrypted. */
class StorageEncryption {
  /** Kind of encryption. `luks2` and `luks-any` need the engine `librbd`; `default` and `qcow` no longer work. */
  format = required(
    attribute(wordsSince(oneOf('default', 'qcow', 'luks', 'luks2', 'luks-any'), { luks: '2.1.0', luks2: '7.9.0', 'luks-any': '9.3.0' }), {
      empty: 'absent',
    }),
  );
  /** Who encrypts: QEMU, or the RBD library on an RBD disk. */
  engine? = attribute(oneOf('qemu', 'librbd'), { since: '7.9.0', default: 'qemu' });
  /** The passphrases: one, or with `librbd` one for each layer, that of the image itself first. */
  secrets? = children(secret);
  /** The cipher, for a new volume with `luks`. */
  cipher? = child(cipher);
  /** How initialization vectors are made, for a new volume with `luks`. */
  ivgen? = child(ivgen);
}

export type { EncryptionCipher, EncryptionIvgen, EncryptionSecret, StorageEncryption };
export const storageEncryption: ElementModel<StorageEncryption> = element('encryption', StorageEncryption, { expanded: true });
