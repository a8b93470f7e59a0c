import { absoluteFilePath } from '../codecs/names.ts';
import { numberCodec } from '../codecs/number.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { digits, max32 } from '../codecs/xsd.ts';
import { basedOn, type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, content, required, tag } from '../model/field.ts';
import { type TypedChardev, typedChardev } from '../shared/chardev.ts';
import { DeviceBase } from '../shared/device-info.ts';
import { virtioDriver } from '../shared/virtio-driver.ts';

const positiveInSchema = numberCodec({ schema: digits(1, max32) });

/** How much the guest may draw. */
class RngRate {
  /** How much in each period. 0 for no limit. */
  bytes? = attribute(positiveInSchema, { empty: 'absent', schema: 'required', unit: 'bytes' });
  /** Length of a period. */
  period? = attribute(positiveInSchema, { empty: 'absent', unit: 'milliseconds', default: '1000' });
}
const rngRate: ElementModel<RngRate> = element('rate', RngRate);

/** A device of the host. */
class RandomRngBackend {
  model = tag('random');
  /** Absolute path of the device. `/dev/urandom` never keeps the guest waiting. */
  path? = content(absoluteFilePath, { empty: 'absent', default: '/dev/random' });
}
/** The random numbers of QEMU itself. */
class BuiltinRngBackend {
  model = tag('builtin', { since: '6.1.0' });
}
/** What a program has that speaks the protocol of the Entropy Gathering Daemon. */
class EgdSource {
  model = tag('egd');
}
/** Random numbers of a kind this version does not know. */
class UnknownRngBackend {
  model = required(tag('unknown'));
}

export type { BuiltinRngBackend, EgdSource, RandomRngBackend, RngRate, UnknownRngBackend };

/** A program that speaks the protocol of the Entropy Gathering Daemon. */
export type EgdRngBackend = EgdSource & TypedChardev;

/** Where random numbers come from. */
export type RngBackend = RandomRngBackend | EgdRngBackend | BuiltinRngBackend | UnknownRngBackend;

const egdRngBackend: ElementModel<EgdRngBackend> = variants<EgdRngBackend, 'type'>('backend', 'type', basedOn(EgdSource, typedChardev), {
  passedOver: ['source', 'protocol'],
});
const rngBackend: ElementModel<RngBackend> = variants<RngBackend, 'model'>('backend', 'model', {
  cases: { random: RandomRngBackend, egd: egdRngBackend, builtin: BuiltinRngBackend },
  unknown: UnknownRngBackend,
});

/** A source of random numbers for a guest. */
class DomainRng extends DeviceBase {
  /** The model. */
  model = required(
    attribute(
      wordsSince(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional'), {
        'virtio-transitional': '5.2.0',
        'virtio-non-transitional': '5.2.0',
      }),
    ),
  );
  /** How much the guest may draw. */
  rate? = child(rngRate, { since: '1.0.4', default: 'as much as it likes' });
  /** Where the numbers come from. */
  backend = required(child(rngBackend, { repeated: 'refused' }));
  /** How the transport behaves. */
  driver? = child(virtioDriver, { since: '3.5.0' });
}

export type { DomainRng };
export const rng: ElementModel<DomainRng> = element('rng', DomainRng);
