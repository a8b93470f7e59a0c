import { numberCodec } from '../codecs/number.ts';
import { oneOf } from '../codecs/words.ts';
import { digits, max32 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child } from '../model/field.ts';
import { PlainDevice } from '../shared/plain-device.ts';
import { virtioDriver } from '../shared/virtio-driver.ts';

const positiveInSchema = numberCodec({ schema: digits(1, max32) });

/** What does the encrypting. */
class CryptoBackend {
  /** `builtin` is QEMU itself, `lkcf` the kernel of the host. */
  model? = attribute(oneOf('builtin', 'lkcf'), { schema: 'required' });
  /** Number of queues, each for a CPU of its own. */
  queues? = attribute(positiveInSchema, { default: '1' });
}
const cryptoBackend: ElementModel<CryptoBackend> = element('backend', CryptoBackend);

/** A device that encrypts for the guest. */
class DomainCrypto extends PlainDevice {
  /** The model. */
  model? = attribute(oneOf('virtio'), { schema: 'required' });
  /** Who provides it. */
  type? = attribute(oneOf('qemu'), { schema: 'required' });
  /** What does the encrypting. */
  backend? = child(cryptoBackend, { schema: 'required' });
  /** How the transport behaves. */
  driver? = child(virtioDriver);
}

export type { CryptoBackend, DomainCrypto };
export const cryptoDevice: ElementModel<DomainCrypto> = element('crypto', DomainCrypto);
