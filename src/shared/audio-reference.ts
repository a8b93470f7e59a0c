import { audioId } from '../codecs/audio.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, required } from '../model/field.ts';

/** Which of the guest's `<audio>` devices a sound card or display plays through. */
class AudioReference {
  /** Number of the `<audio>` device, which has to exist. */
  id = required(attribute(audioId));
}

export type { AudioReference };
export const audioReference: ElementModel<AudioReference> = element('audio', AudioReference);
