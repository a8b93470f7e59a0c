import { audioNumberOrNone } from '../codecs/audio.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, required } from '../model/field.ts';
import { audioReference } from '../shared/audio-reference.ts';
import { DeviceBase } from '../shared/device-info.ts';
import { virtioDriver } from '../shared/virtio-driver.ts';

const soundModel = wordsSince(oneOf('sb16', 'es1370', 'pcspk', 'ac97', 'ich6', 'ich7', 'ich9', 'usb', 'virtio'), {
  ac97: '0.6.0',
  ich6: '0.8.8',
  ich9: '1.1.3',
  usb: '1.2.8',
  ich7: '6.7.0',
  virtio: '10.4.0',
});

/** A codec on a sound card. */
class SoundCodec {
  /** Which sockets it has: `duplex` line-in and line-out, `micro` microphone and speaker, `output` line-out alone. */
  type = required(attribute(wordsSince(oneOf('duplex', 'micro', 'output'), { output: '4.4.0' })));
}
const soundCodec: ElementModel<SoundCodec> = element('codec', SoundCodec);

/** A sound card of a guest. */
class DomainSound extends DeviceBase {
  /** The model. */
  model = required(attribute(soundModel));
  /** Whether it has more than two channels. For model `usb`. */
  multichannel? = attribute(yesNo, { since: '9.4.0', default: 'no' });
  /** Number of streams of samples. For model `virtio`. */
  streams? = attribute(audioNumberOrNone, { since: '10.4.0', default: '2' });
  /** Codecs on the card; one to play and record when absent. For models `ich6` and `ich9`, and dropped on others. */
  codecs? = children(soundCodec, { since: '0.9.13' });
  /** Where on the host it plays. */
  audio? = child(audioReference, { since: '6.7.0', default: 'the default one' });
  /** How the transport behaves. For model `virtio`. */
  driver? = child(virtioDriver, { after: 'address', since: '10.4.0' });
}

export type { DomainSound, SoundCodec };
export const sound: ElementModel<DomainSound> = element('sound', DomainSound);
