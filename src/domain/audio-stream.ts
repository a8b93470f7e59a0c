import { audioNumber, audioNumberOrNone } from '../codecs/audio.ts';
import { filePath } from '../codecs/names.ts';
import { patternCodec, text } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child } from '../model/field.ts';

const ossDevice = patternCodec('a device of the host', /[a-zA-Z0-9_.\-\\:/]+/);

/** Format of the samples. Goes with `fixedSettings`. */
class AudioSettings {
  /** How many samples there are in a second. */
  frequency? = attribute(audioNumber, { unit: 'Hz', default: '44100' });
  /** Number of channels. */
  channels? = attribute(audioNumber, { default: '2' });
  /** Size and kind of each sample: `s16` is a signed number of 16 bits. */
  format? = attribute(oneOf('s8', 'u8', 's16', 'u16', 's32', 'u32', 'f32'));
}
const audioSettings: ElementModel<AudioSettings> = element('settings', AudioSettings);

/** How sound is recorded or played. */
class AudioStream {
  /** Whether the hypervisor mixes, and converts between formats. */
  mixingEngine? = attribute(yesNo);
  /** Whether the format of the samples stays the same. Needs `mixingEngine`. */
  fixedSettings? = attribute(yesNo);
  /** How many streams are mixed at most. */
  voices? = attribute(audioNumber, { default: '1' });
  /** Length of the buffer. */
  bufferLength? = attribute(audioNumber, { unit: 'microseconds' });
  /** Format of the samples. Needs `fixedSettings`. */
  settings? = child(audioSettings, { last: true });
}
/** How sound is recorded or played with ALSA. */
class AlsaAudioStream extends AudioStream {
  /** The host's device. */
  dev? = attribute(filePath);
}
/** How sound is recorded or played with buffers of a fixed number: CoreAudio and SDL. */
class BufferedAudioStream extends AudioStream {
  /** Number of buffers. Best given along with `bufferLength`. */
  bufferCount? = attribute(audioNumberOrNone);
}
/** How sound is recorded or played with OSS. */
class OssAudioStream extends AudioStream {
  /** The host's device. */
  dev? = attribute(ossDevice);
  /** Number of buffers. Best given along with `bufferLength`. */
  bufferCount? = attribute(audioNumberOrNone);
  /** Whether the device is polled where that is possible. */
  tryPoll? = attribute(yesNo);
}
/** How sound is recorded or played with JACK. */
class JackAudioStream extends AudioStream {
  /** Name of the JACK server. */
  serverName? = attribute(text);
  /** Name of the guest towards the server, which may change it. */
  clientName? = attribute(text);
  /** Ports to connect to, as a regular expression. */
  connectPorts? = attribute(text);
  /** Whether it has to be this very name and no other. */
  exactName? = attribute(yesNo);
}
/** How sound is recorded or played with a sound server: PulseAudio and PipeWire. */
class ServerAudioStream extends AudioStream {
  /** Name of the server's source or sink. */
  name? = attribute(text);
  /** Name of the stream, by which people find it in a mixer. */
  streamName? = attribute(text);
  /** Delay to aim at. */
  latency? = attribute(audioNumberOrNone, { unit: 'microseconds' });
}

/** Both directions of a backend: the two elements have one shape. */
interface Directions<T extends object> {
  input: ElementModel<T>;
  output: ElementModel<T>;
}
function directions<T extends object>(shapeClass: new () => T): Directions<T> {
  return { input: element('input', shapeClass), output: element('output', shapeClass) };
}

export type { AlsaAudioStream, AudioSettings, AudioStream, BufferedAudioStream, JackAudioStream, OssAudioStream, ServerAudioStream };
export const plainStream: Directions<AudioStream> = directions(AudioStream);
export const alsaStream: Directions<AlsaAudioStream> = directions(AlsaAudioStream);
export const bufferedStream: Directions<BufferedAudioStream> = directions(BufferedAudioStream);
export const ossStream: Directions<OssAudioStream> = directions(OssAudioStream);
export const jackStream: Directions<JackAudioStream> = directions(JackAudioStream);
export const serverStream: Directions<ServerAudioStream> = directions(ServerAudioStream);
