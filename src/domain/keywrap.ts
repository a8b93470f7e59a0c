import { onOff } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, required } from '../model/field.ts';

/** Whether the guest may keep keys where the host cannot read them. */
class KeywrapCipher {
  /** The algorithm of the keys. */
  name = required(attribute(oneOf('aes', 'dea')));
  /** Whether the guest may. */
  state = required(attribute(onOff));
}
const keywrapCipher: ElementModel<KeywrapCipher> = element('cipher', KeywrapCipher);

/** Keys of an s390 guest that the host cannot read. Without it, the guest may have them of both algorithms. */
class Keywrap {
  /** Algorithms, each once. */
  ciphers? = children(keywrapCipher, { schema: 'required' });
}

export type { Keywrap, KeywrapCipher };
export const keywrap: ElementModel<Keywrap> = element('keywrap', Keywrap);
