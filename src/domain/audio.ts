import { audioId, audioNumber } from '../codecs/audio.ts';
import { filePath } from '../codecs/names.ts';
import { numberCodec } from '../codecs/number.ts';
import { text } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { integer } from '../codecs/xsd.ts';
import { type ElementModel, variants } from '../model/element.ts';
import { attribute, child, required, tag } from '../model/field.ts';
import { alsaStream, bufferedStream, jackStream, ossStream, plainStream, serverStream } from './audio-stream.ts';

const dspPolicy = numberCodec({ max: 2147483647, schema: integer(-2147483648, 2147483647) });

/** What audio backends of all types have. */
class AudioBase {
  /** Number, by which sound cards and displays refer to it. */
  id = required(attribute(audioId, { first: true }));
  /** How often the hypervisor attends to the sound. */
  timerPeriod? = attribute(audioNumber, { unit: 'microseconds', default: 'as often as possible' });
}
/** Sound goes nowhere on the host; the client of a VNC display hears it all the same. */
class NoAudio extends AudioBase {
  type = tag('none');
  /** How sound is recorded. */
  input? = child(plainStream.input);
  /** How sound is played. */
  output? = child(plainStream.output);
}
/** Sound goes to ALSA, the drivers of Linux. */
class AlsaAudio extends AudioBase {
  type = tag('alsa');
  /** How sound is recorded. */
  input? = child(alsaStream.input);
  /** How sound is played. */
  output? = child(alsaStream.output);
}
/** Sound goes to CoreAudio of macOS. */
class CoreAudio extends AudioBase {
  type = tag('coreaudio');
  /** How sound is recorded. */
  input? = child(bufferedStream.input);
  /** How sound is played. */
  output? = child(bufferedStream.output);
}
/** Sound goes to programs that use a display of type `dbus`. */
class DbusAudio extends AudioBase {
  type = tag('dbus', { since: '8.4.0' });
  /** How sound is recorded. */
  input? = child(plainStream.input);
  /** How sound is played. */
  output? = child(plainStream.output);
}
/** Sound goes to a JACK server. */
class JackAudio extends AudioBase {
  type = tag('jack');
  /** How sound is recorded. */
  input? = child(jackStream.input);
  /** How sound is played. */
  output? = child(jackStream.output);
}
/** Sound goes to OSS. */
class OssAudio extends AudioBase {
  type = tag('oss');
  /** Whether samples go through shared memory where that is possible. */
  tryMMap? = attribute(yesNo);
  /** Whether no other program may use the device meanwhile. */
  exclusive? = attribute(yesNo);
  /** Timing, 0 to 10: the lower, the less delay, and the more work. */
  dspPolicy? = attribute(dspPolicy);
  /** How sound is recorded. */
  input? = child(ossStream.input);
  /** How sound is played. */
  output? = child(ossStream.output);
}
/** Sound goes to a PipeWire server. */
class PipewireAudio extends AudioBase {
  type = tag('pipewire', { since: '9.10.0' });
  /** Absolute path of the folder with the server's socket. */
  runtimeDir? = attribute(filePath);
  /** How sound is recorded. */
  input? = child(serverStream.input);
  /** How sound is played. */
  output? = child(serverStream.output);
}
/** Sound goes to a PulseAudio server. */
class PulseAudio extends AudioBase {
  type = tag('pulseaudio');
  /** Name of the machine that the server runs on. */
  serverName? = attribute(text);
  /** How sound is recorded. */
  input? = child(serverStream.input);
  /** How sound is played. */
  output? = child(serverStream.output);
}
/** Sound goes to the SDL library. */
class SdlAudio extends AudioBase {
  type = tag('sdl');
  /** What that library plays through. */
  driver? = attribute(oneOf('esd', 'alsa', 'arts', 'pulseaudio'));
  /** How sound is recorded. */
  input? = child(bufferedStream.input);
  /** How sound is played. */
  output? = child(bufferedStream.output);
}
/** Sound goes to the client of a SPICE display. */
class SpiceAudio extends AudioBase {
  type = tag('spice');
  /** How sound is recorded. */
  input? = child(plainStream.input);
  /** How sound is played. */
  output? = child(plainStream.output);
}
/** Sound goes to a file, and there is nothing to record. */
class FileAudio extends AudioBase {
  type = tag('file');
  /** Path of the file. */
  path? = attribute(filePath);
  /** How sound is recorded. */
  input? = child(plainStream.input);
  /** How sound is played. */
  output? = child(plainStream.output);
}
/** Sound goes where this version does not know. */
class UnknownAudio extends AudioBase {
  type = required(tag('unknown'));
}

export type {
  AlsaAudio,
  CoreAudio,
  DbusAudio,
  FileAudio,
  JackAudio,
  NoAudio,
  OssAudio,
  PipewireAudio,
  PulseAudio,
  SdlAudio,
  SpiceAudio,
  UnknownAudio,
};

/** Where on the host the guest's sound comes from and goes to. */
export type DomainAudio =
  | NoAudio
  | AlsaAudio
  | CoreAudio
  | DbusAudio
  | JackAudio
  | OssAudio
  | PipewireAudio
  | PulseAudio
  | SdlAudio
  | SpiceAudio
  | FileAudio
  | UnknownAudio;

export const audio: ElementModel<DomainAudio> = variants<DomainAudio, 'type'>('audio', 'type', {
  cases: {
    none: NoAudio,
    alsa: AlsaAudio,
    coreaudio: CoreAudio,
    dbus: DbusAudio,
    jack: JackAudio,
    oss: OssAudio,
    pipewire: PipewireAudio,
    pulseaudio: PulseAudio,
    sdl: SdlAudio,
    spice: SpiceAudio,
    file: FileAudio,
  },
  unknown: UnknownAudio,
});
