import { hostNameOrAddress } from '../codecs/address.ts';
import { utcDateTime } from '../codecs/date-time.ts';
import { absoluteFilePath } from '../codecs/names.ts';
import { looseSignedPort } from '../codecs/number.ts';
import { text } from '../codecs/text.ts';
import { onOff, yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, required, tag } from '../model/field.ts';
import { agentClipboard, agentMouse } from '../shared/spice-agent.ts';
import { graphicsListen } from './graphics-listen.ts';

const security = oneOf('any', 'secure', 'insecure');
const slowLinkCompression = oneOf('auto', 'never', 'always');

/** Whether one channel of SPICE has to be encrypted. */
class SpiceChannel {
  /** The channel. */
  name = required(attribute(oneOf('main', 'display', 'inputs', 'cursor', 'playback', 'record', 'smartcard', 'usbredir')));
  /** `secure` has to be encrypted and `insecure` must not be; libvirt drops `any`. */
  mode = required(attribute(security));
}
/** How images are compressed. */
class SpiceImage {
  /** The method. */
  compression = required(attribute(oneOf('auto_glz', 'auto_lz', 'quic', 'glz', 'lz', 'off')));
}
/** Whether images are compressed with loss on slow links. */
class SpiceJpeg {
  /** When they are. */
  compression = required(attribute(slowLinkCompression));
}
/** Whether images are compressed once more on slow links. */
class SpiceZlib {
  /** When they are. */
  compression = required(attribute(slowLinkCompression));
}
/** Whether sound is compressed. */
class SpicePlayback {
  /** Whether it is. */
  compression = required(attribute(onOff));
}
/** Which parts of the screen are sent as video. */
class SpiceStreaming {
  /** `filter` finds the parts that move by itself. */
  mode = required(attribute(oneOf('filter', 'all', 'off')));
}
/** Whether files can be dropped onto the display. Needs an agent in the guest. */
class SpiceFiletransfer {
  /** Whether they can. */
  enable = required(attribute(yesNo));
}
/** Whether the display is drawn by a graphics card of the host. */
class GraphicsGl {
  /** Whether it is. */
  enable = required(attribute(yesNo));
  /** Path of the host's device that draws, such as `/dev/dri/renderD128`. */
  rendernode? = attribute(absoluteFilePath, { since: '3.1.0', default: 'the first that there is' });
}
const spiceChannel: ElementModel<SpiceChannel> = element('channel', SpiceChannel);
const spiceImage: ElementModel<SpiceImage> = element('image', SpiceImage);
const spiceJpeg: ElementModel<SpiceJpeg> = element('jpeg', SpiceJpeg);
const spiceZlib: ElementModel<SpiceZlib> = element('zlib', SpiceZlib);
const spicePlayback: ElementModel<SpicePlayback> = element('playback', SpicePlayback);
const spiceStreaming: ElementModel<SpiceStreaming> = element('streaming', SpiceStreaming);
const spiceFiletransfer: ElementModel<SpiceFiletransfer> = element('filetransfer', SpiceFiletransfer);

export type { GraphicsGl, SpiceChannel, SpiceFiletransfer, SpiceImage, SpiceJpeg, SpicePlayback, SpiceStreaming, SpiceZlib };
export const graphicsGl: ElementModel<GraphicsGl> = element('gl', GraphicsGl);

/** A SPICE server. */
export class SpiceGraphics {
  type = tag('spice', { since: '0.8.6' });
  /** Port without encryption; -1 for one that libvirt picks, from 5900 on. Without any port it listens nowhere. */
  port? = attribute(looseSignedPort);
  /** Port with encryption; -1 for one that libvirt picks. */
  tlsPort? = attribute(looseSignedPort);
  /** Whether libvirt picks the ports each time the guest starts. */
  autoport? = attribute(yesNo, { default: 'no' });
  /** The address of the first `<listen>`, once more. */
  listen? = attribute(hostNameOrAddress);
  /** Layout of the keyboard, such as `en-us`. As a rule better left out. */
  keymap? = attribute(text);
  /** Whether channels have to be encrypted, where `<channel>` says nothing. As `any`, they are where they can be. */
  defaultMode? = attribute(security, { since: '0.9.12', default: 'any' });
  /** Password, in clear text; an empty one keeps everybody out. libvirt shows it to those only who may see secrets. */
  passwd? = attribute(text);
  /** When the password ceases to be valid, in UTC. Passed over without `passwd`. */
  passwdValidTo? = attribute(utcDateTime);
  /** What becomes of a client when the password changes. Passed over without `passwd`. */
  connected? = attribute(oneOf('fail', 'disconnect', 'keep'), { since: '0.9.3' });
  /** Where it waits for clients. QEMU has one place only. */
  listens? = children(graphicsListen, { since: '0.9.4' });
  /** Channels that are encrypted, or not, whatever `defaultMode` says. */
  channels? = children(spiceChannel);
  /** How images are compressed. */
  image? = child(spiceImage, { since: '0.9.1' });
  /** Whether images are compressed with loss on slow links. */
  jpeg? = child(spiceJpeg, { since: '0.9.1' });
  /** Whether images are compressed once more on slow links. */
  zlib? = child(spiceZlib, { since: '0.9.1' });
  /** Whether sound is compressed. */
  playback? = child(spicePlayback, { since: '0.9.1' });
  /** Which parts of the screen are sent as video. */
  streaming? = child(spiceStreaming, { since: '0.9.2' });
  /** Who draws the mouse pointer. */
  mouse? = child(agentMouse, { since: '0.9.11', default: 'client' });
  /** Whether guest and client share a clipboard; they do unless this says no. */
  clipboard? = child(agentClipboard, { since: '0.9.3' });
  /** Whether files can be dropped onto the display; they can unless this says no. */
  filetransfer? = child(spiceFiletransfer, { since: '1.2.2' });
  /** Whether a graphics card of the host draws. Then only clients on the host itself can connect. */
  gl? = child(graphicsGl, { since: '1.3.3' });
}
