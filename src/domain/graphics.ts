import { hostNameOrAddress } from '../codecs/address.ts';
import { utcDateTime } from '../codecs/date-time.ts';
import { absoluteFilePath } from '../codecs/names.ts';
import { looseSignedPort } from '../codecs/number.ts';
import { someText, text } from '../codecs/text.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element, variants } from '../model/element.ts';
import { attribute, child, children, required, tag } from '../model/field.ts';
import { audioReference } from '../shared/audio-reference.ts';
import { graphicsListen } from './graphics-listen.ts';
import { graphicsGl, SpiceGraphics } from './graphics-spice.ts';

/** Whether a window is drawn by a graphics card of the host. */
class SdlGl {
  /** Whether it is. */
  enable = required(attribute(yesNo));
}
/** Which graphics card of the host draws. */
class HeadlessGl {
  /** Path of the host's device that draws, such as `/dev/dri/renderD128`. */
  rendernode? = attribute(absoluteFilePath, { default: 'the first that there is' });
}
const sdlGl: ElementModel<SdlGl> = element('gl', SdlGl);
const headlessGl: ElementModel<HeadlessGl> = element('gl', HeadlessGl);

/** A window on the host's own screen. */
class SdlGraphics {
  type = tag('sdl');
  /** The host's display, such as `:0.0`. */
  display? = attribute(text);
  /** Path of the file that grants access to that display. */
  xauth? = attribute(text);
  /** Whether the window fills the screen. */
  fullscreen? = attribute(yesNo, { default: 'no' });
  /** Whether a graphics card of the host draws. */
  gl? = child(sdlGl);
}
/** A VNC server. */
class VncGraphics {
  type = tag('vnc');
  /** Path of a socket in the host's file system that it listens on; those of `<listen>` are passed over then. */
  socket? = attribute(absoluteFilePath, { since: '0.8.8' });
  /** Port; -1 for one that libvirt picks, from 5900 on. */
  port? = attribute(looseSignedPort, { default: '-1' });
  /** Whether libvirt picks the port each time the guest starts. */
  autoport? = attribute(yesNo, { invalid: 'ignored', default: 'yes without a port' });
  /** Port for WebSockets; -1 for one that libvirt picks. */
  websocket? = attribute(looseSignedPort, { since: '1.0.6' });
  /** The address of the first `<listen>`, once more. */
  listen? = attribute(hostNameOrAddress);
  /** Layout of the keyboard, such as `en-us`. As a rule better left out. */
  keymap? = attribute(text);
  /** What happens when several clients connect: `allow-exclusive` lets one ask that all others go. */
  sharePolicy? = attribute(oneOf('allow-exclusive', 'force-shared', 'ignore'), { since: '1.0.6', default: 'allow-exclusive' });
  /** Whether clients may shut the guest down and reset it. */
  powerControl? = attribute(yesNo, { since: '7.1.0', default: 'no' });
  /** Whether the guest waits with booting until a client connects. For bhyve. */
  wait? = attribute(yesNo, { since: '11.10.0', default: 'no' });
  /** Password, in clear text; an empty one keeps everybody out. libvirt shows it to those only who may see secrets. */
  passwd? = attribute(text);
  /** When the password ceases to be valid, in UTC. Passed over without `passwd`. */
  passwdValidTo? = attribute(utcDateTime);
  /** What becomes of a client when the password changes. Passed over without `passwd`. */
  connected? = attribute(oneOf('keep'), { since: '0.9.3' });
  /** Where it waits for clients. QEMU has one place only. */
  listens? = children(graphicsListen, { since: '0.9.4' });
  /** Where the guest's sound comes from that clients hear. */
  audio? = child(audioReference, { since: '7.2.0', default: 'the default one' });
}
/** An RDP server: that of VirtualBox, or a helper of QEMU's that needs a display of type `dbus`. */
class RdpGraphics {
  type = tag('rdp');
  /** Port; -1 for one that the hypervisor picks. */
  port? = attribute(looseSignedPort, { default: '-1' });
  /** Whether the hypervisor picks the port each time the guest starts. */
  autoport? = attribute(yesNo, { invalid: 'ignored', default: 'yes without a port' });
  /** Whether a new client takes the place of the one that is connected. */
  replaceUser? = attribute(yesNo, { invalid: 'ignored', default: 'no' });
  /** Whether several clients can be connected. */
  multiUser? = attribute(yesNo, { invalid: 'ignored', default: 'no' });
  /** The address of the first `<listen>`, once more. */
  listen? = attribute(hostNameOrAddress);
  /** Name that clients log in with. */
  username? = attribute(text, { since: '11.1.0' });
  /** Password that clients log in with, in clear text. libvirt shows it to those only who may see secrets. */
  passwd? = attribute(text, { since: '11.1.0' });
  /** Where it waits for clients. */
  listens? = children(graphicsListen, { since: '0.9.4' });
}
/** A window of VirtualBox's own viewer on the host's screen. */
class DesktopGraphics {
  type = tag('desktop');
  /** The host's display, such as `:0.0`. */
  display? = attribute(text);
  /** Whether the window fills the screen. Newer schemas no longer know it. */
  fullscreen? = attribute(yesNo, { default: 'no' });
}
/** A display on D-Bus, for programs on the host. */
class DbusGraphics {
  type = tag('dbus', { since: '8.4.0' });
  /** Whether programs connect to the guest directly and get that connection from libvirt. Not together with `address`. */
  p2p? = attribute(yesNo, { default: 'no' });
  /** Address of the bus, such as `unix:path=/run/user/1000/bus`. */
  address? = attribute(someText, { default: 'a bus of its own' });
  /** Whether a graphics card of the host draws. */
  gl? = child(graphicsGl);
  /** Where the guest's sound comes from that programs hear. */
  audio? = child(audioReference);
}
/** A graphics card of the host that draws for a display of another type, and shows nothing itself. */
class EglHeadlessGraphics {
  type = tag('egl-headless', { since: '4.6.0' });
  /** Which card draws. */
  gl? = child(headlessGl, { since: '5.0.0' });
}
/** A display of a type this version does not know. */
class UnknownGraphics {
  type = required(tag('unknown'));
}

export type {
  DbusGraphics,
  DesktopGraphics,
  EglHeadlessGraphics,
  HeadlessGl,
  RdpGraphics,
  SdlGl,
  SdlGraphics,
  UnknownGraphics,
  VncGraphics,
};

/** A way to see and use the guest's screen. */
export type DomainGraphics =
  | SdlGraphics
  | VncGraphics
  | SpiceGraphics
  | RdpGraphics
  | DesktopGraphics
  | DbusGraphics
  | EglHeadlessGraphics
  | UnknownGraphics;

export const graphics: ElementModel<DomainGraphics> = variants<DomainGraphics, 'type'>('graphics', 'type', {
  cases: {
    sdl: SdlGraphics,
    vnc: VncGraphics,
    spice: SpiceGraphics,
    rdp: RdpGraphics,
    desktop: DesktopGraphics,
    dbus: DbusGraphics,
    'egl-headless': EglHeadlessGraphics,
  },
  unknown: UnknownGraphics,
});
