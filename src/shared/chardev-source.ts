import { displayChannelName } from '../codecs/chardev.ts';
import { text } from '../codecs/text.ts';
import { onOff, yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, required } from '../model/field.ts';
import { deviceSeclabel } from './device-seclabel.ts';
import { reconnect } from './reconnect.ts';
import { agentClipboard, agentMouse } from './spice-agent.ts';

const socketMode = oneOf('connect', 'bind');

/** A device or pipe of the host. */
class PathChardevSource {
  /** Absolute path. */
  path = required(attribute(text));
  /** How security drivers treat it, where that differs from the guest's own `<seclabel>`. Every driver once. */
  seclabels? = children(deviceSeclabel, { since: '0.9.12' });
}
/** A file of the host. */
class FileChardevSource extends PathChardevSource {
  /** Whether a guest that starts goes on at the end of the file and does not begin it anew. */
  append? = attribute(onOff, { since: '1.3.1', default: 'off' });
}
/** The host's end of a pseudo terminal. */
class PtyChardevSource {
  /** Path of the terminal, such as `/dev/pts/3`. */
  path? = attribute(text, { live: true });
  /** How security drivers treat it, where that differs from the guest's own `<seclabel>`. */
  seclabels? = children(deviceSeclabel, { live: true });
}
/** A socket in the host's file system. libvirt makes up a path where there is none. */
class ChannelSocketSource {
  /** Who waits for whom: as `bind`, the guest's hypervisor listens on the socket. */
  mode? = attribute(socketMode, { default: 'connect' });
  /** Absolute path of the socket. */
  path? = attribute(text);
  /** How security drivers treat the socket, where that differs from the guest's own `<seclabel>`. Every driver once. */
  seclabels? = children(deviceSeclabel, { since: '0.9.12' });
  /** What happens when the connection breaks. For mode `connect`. */
  reconnect? = child(reconnect, { since: '3.7.0' });
}
/** A socket in the host's file system. */
class UnixChardevSource extends ChannelSocketSource {
  /** Absolute path of the socket. */
  override path = required(attribute(text));
}
/** A TCP port. */
class TcpChardevSource {
  /** Who waits for whom: as `bind`, the guest's hypervisor listens on the port. */
  mode? = attribute(socketMode, { default: 'connect' });
  /** Name or address of the machine to connect to, or of this one to listen on. */
  host = required(attribute(text));
  /** Number or name of the port. */
  service = required(attribute(text));
  /** Whether the connection is encrypted, with the certificates that the host's `qemu.conf` names. */
  tls? = attribute(yesNo, { since: '2.4.0', default: 'what qemu.conf says' });
  /** What happens when the connection breaks. For mode `connect`. */
  reconnect? = child(reconnect, { since: '3.7.0' });
}
/** A UDP port: the one that packets are sent to, or the one that they come in on. */
class UdpChardevSource {
  /** `connect` for where packets are sent to, `bind` for where they come in. */
  mode? = attribute(socketMode, { default: 'connect' });
  /** Name or address of the machine. */
  host? = attribute(text);
  /** Number or name of the port. Needed where packets are sent to. */
  service? = attribute(text);
}
/** A channel of a D-Bus display for a USB device. */
class RedirectionChannelSource {
  /** Name of the channel. */
  channel? = attribute(displayChannelName, { default: 'org.qemu.usbredir' });
}
/** A named channel to the client of a display. */
class DisplayChardevSource extends RedirectionChannelSource {
  /** Name of the channel, such as `org.qemu.console.serial.0`. */
  override channel = required(attribute(displayChannelName));
}
/** Both ends of a virtual null modem. Give both or none. */
class NmdmChardevSource {
  /** Path of the hypervisor's end. */
  master? = attribute(text);
  /** Path of the end that is connected to. */
  slave? = attribute(text);
}
/** What QEMU's own agent for the guest does. */
class AgentChardevSource {
  /** The clipboard; not shared when absent. */
  clipboard? = child(agentClipboard);
  /** The mouse pointer. */
  mouse? = child(agentMouse, { default: 'client' });
}

/** The schema has one `<source>` for all types, and libvirt looks at what belongs to the type. */
const passedOver = [
  '@mode',
  '@path',
  '@host',
  '@service',
  '@channel',
  '@master',
  '@slave',
  '@append',
  '@tls',
  'seclabel',
  'reconnect',
  'clipboard',
  'mouse',
];

export type {
  AgentChardevSource,
  ChannelSocketSource,
  DisplayChardevSource,
  FileChardevSource,
  NmdmChardevSource,
  PathChardevSource,
  PtyChardevSource,
  RedirectionChannelSource,
  TcpChardevSource,
  UdpChardevSource,
  UnixChardevSource,
};
export const pathChardevSource: ElementModel<PathChardevSource> = element('source', PathChardevSource, { passedOver });
export const fileChardevSource: ElementModel<FileChardevSource> = element('source', FileChardevSource, { passedOver });
export const ptyChardevSource: ElementModel<PtyChardevSource> = element('source', PtyChardevSource, { passedOver });
export const channelSocketSource: ElementModel<ChannelSocketSource> = element('source', ChannelSocketSource, { passedOver });
export const unixChardevSource: ElementModel<UnixChardevSource> = element('source', UnixChardevSource, { passedOver });
export const tcpChardevSource: ElementModel<TcpChardevSource> = element('source', TcpChardevSource, { passedOver });
export const udpChardevSource: ElementModel<UdpChardevSource> = element('source', UdpChardevSource, { passedOver });
export const redirectionChannelSource: ElementModel<RedirectionChannelSource> = element('source', RedirectionChannelSource, { passedOver });
export const displayChardevSource: ElementModel<DisplayChardevSource> = element('source', DisplayChardevSource, { passedOver });
export const nmdmChardevSource: ElementModel<NmdmChardevSource> = element('source', NmdmChardevSource, { passedOver });
export const agentChardevSource: ElementModel<AgentChardevSource> = element('source', AgentChardevSource, { passedOver });
