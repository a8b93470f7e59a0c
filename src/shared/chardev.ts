import { absoluteFilePath } from '../codecs/names.ts';
import { onOff } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element, type Variants } from '../model/element.ts';
import { attribute, child, children, required, tag } from '../model/field.ts';
import {
  agentChardevSource,
  channelSocketSource,
  displayChardevSource,
  fileChardevSource,
  nmdmChardevSource,
  pathChardevSource,
  ptyChardevSource,
  redirectionChannelSource,
  tcpChardevSource,
  udpChardevSource,
  unixChardevSource,
} from './chardev-source.ts';

/** How bytes travel over a TCP connection. */
class ChardevProtocol {
  /** The protocol; `telnets` and `tls` are for other hypervisors than QEMU. */
  type? = attribute(oneOf('raw', 'telnet', 'telnets', 'tls'), { default: 'raw' });
}
/** A file that everything the guest sends is written to as well. */
class ChardevLog {
  /** Absolute path of the file. */
  file? = attribute(absoluteFilePath, { schema: 'required' });
  /** Whether a guest that starts goes on at the end of the file and does not begin it anew. */
  append? = attribute(onOff, { default: 'off' });
}
const chardevProtocol: ElementModel<ChardevProtocol> = element('protocol', ChardevProtocol);
const chardevLog: ElementModel<ChardevLog> = element('log', ChardevLog);

/** What character devices of all types have. */
class ChardevBase {
  /** A file that everything the guest sends is written to as well. */
  log? = child(chardevLog, { repeated: 'refused', since: '1.3.3' });
}

/** Connected to nothing: what is written is lost, and there is nothing to read. */
class NullChardev extends ChardevBase {
  type = tag('null');
}
/** A text console in the window of the guest's display. */
class VcChardev extends ChardevBase {
  type = tag('vc');
}
/** A pseudo terminal, which `virsh console` connects to. */
class PtyChardev extends ChardevBase {
  type = tag('pty');
  /** The terminal. */
  source? = child(ptyChardevSource, { before: 'log', repeated: 'refused' });
}
/** A device of the host, such as a real serial port. */
class DevChardev extends ChardevBase {
  type = tag('dev');
  /** The device. */
  source = required(child(pathChardevSource, { before: 'log', repeated: 'refused' }));
}
/** A file that is written to. */
class FileChardev extends ChardevBase {
  type = tag('file');
  /** The file. */
  source = required(child(fileChardevSource, { before: 'log', repeated: 'refused' }));
}
/** A named pipe. */
class PipeChardev extends ChardevBase {
  type = tag('pipe');
  /** The pipe. */
  source = required(child(pathChardevSource, { before: 'log', repeated: 'refused' }));
}
/** Input and output of the hypervisor itself: for QEMU, the log of the guest. */
class StdioChardev extends ChardevBase {
  type = tag('stdio');
}
/** UDP packets. */
class UdpChardev extends ChardevBase {
  type = tag('udp');
  /** Where packets are sent to, and where they come in if they do. At most one of each. */
  sources = required(children(udpChardevSource, { before: 'log' }));
}
/** A TCP connection. */
class TcpChardev extends ChardevBase {
  type = tag('tcp');
  /** The port. */
  source = required(child(tcpChardevSource, { before: 'log', repeated: 'refused' }));
  /** How bytes travel over it. */
  protocol? = child(chardevProtocol, { before: 'log', repeated: 'refused', default: 'raw' });
}
/** A socket in the host's file system. */
class UnixChardev extends ChardevBase {
  type = tag('unix');
  /** The socket. */
  source = required(child(unixChardevSource, { before: 'log', repeated: 'refused' }));
}
/** A socket in the host's file system, for which libvirt makes up a path where there is none. */
class UnixChannelChardev extends ChardevBase {
  type = tag('unix');
  /** The socket. Leave it out for the guest agent: libvirt itself is at the other end. */
  source? = child(channelSocketSource, { before: 'log', repeated: 'refused', default: 'a socket of its own' });
}
/** A channel of the SPICE protocol itself: for the agent, smart cards or USB devices of the client. */
class SpiceVmcChardev extends ChardevBase {
  type = tag('spicevmc', { since: '0.8.8' });
}
/** A channel of SPICE that is known by a name. */
class SpicePortChardev extends ChardevBase {
  type = tag('spiceport', { since: '1.2.2' });
  /** The channel. */
  source = required(child(displayChardevSource, { before: 'log', repeated: 'refused' }));
}
/** A virtual null modem. For bhyve. */
class NmdmChardev extends ChardevBase {
  type = tag('nmdm', { since: '1.2.4' });
  /** Both of its ends. */
  source? = child(nmdmChardevSource, { before: 'log', repeated: 'refused' });
}
/** The SPICE agent as QEMU itself speaks with it, for displays other than SPICE. */
class AgentChardev extends ChardevBase {
  type = tag('qemu-vdagent', { since: '8.4.0' });
  /** What the agent does. */
  source? = child(agentChardevSource, { before: 'log', repeated: 'refused' });
}
/** A channel of a D-Bus display. */
class DbusChardev extends ChardevBase {
  type = tag('dbus', { since: '8.4.0' });
  /** The channel. */
  source = required(child(displayChardevSource, { before: 'log', repeated: 'refused' }));
}
/** A channel of a D-Bus display for a USB device. */
class RedirectionDbusChardev extends ChardevBase {
  type = tag('dbus', { since: '8.4.0' });
  /** The channel. */
  source? = child(redirectionChannelSource, { before: 'log', repeated: 'refused' });
}
/** Of no type, which libvirt takes for `pty`. */
export class UntypedChardev extends ChardevBase {
  type? = tag(undefined, { schema: 'required', default: 'pty' });
  /** The terminal. */
  source? = child(ptyChardevSource, { before: 'log', repeated: 'refused' });
}
/** Of a type this version does not know. */
class UnknownChardev extends ChardevBase {
  type = required(tag('unknown'));
}

export type {
  AgentChardev,
  ChardevLog,
  ChardevProtocol,
  DbusChardev,
  DevChardev,
  FileChardev,
  NmdmChardev,
  NullChardev,
  PipeChardev,
  PtyChardev,
  RedirectionDbusChardev,
  SpicePortChardev,
  SpiceVmcChardev,
  StdioChardev,
  TcpChardev,
  UdpChardev,
  UnixChannelChardev,
  UnixChardev,
  UnknownChardev,
  VcChardev,
};

/** What all character devices can have at the host's end, in the same shape. */
type CommonChardev =
  | NullChardev
  | VcChardev
  | PtyChardev
  | DevChardev
  | FileChardev
  | PipeChardev
  | StdioChardev
  | UdpChardev
  | TcpChardev
  | SpiceVmcChardev
  | SpicePortChardev
  | NmdmChardev
  | AgentChardev;

/** The host's end of a smart card or of a source of random numbers. */
export type TypedChardev = CommonChardev | UnixChardev | DbusChardev | UnknownChardev;
/** The host's end of a serial port, a parallel port or a console. */
export type Chardev = TypedChardev | UntypedChardev;
/** The host's end of a channel. */
export type ChannelChardev = CommonChardev | UnixChannelChardev | DbusChardev | UntypedChardev | UnknownChardev;
/** The host's end of a redirected device. */
export type RedirectionChardev = CommonChardev | UnixChardev | RedirectionDbusChardev | UnknownChardev;

const common = {
  null: NullChardev,
  vc: VcChardev,
  pty: PtyChardev,
  dev: DevChardev,
  file: FileChardev,
  pipe: PipeChardev,
  stdio: StdioChardev,
  udp: UdpChardev,
  tcp: TcpChardev,
  spicevmc: SpiceVmcChardev,
  spiceport: SpicePortChardev,
  nmdm: NmdmChardev,
  'qemu-vdagent': AgentChardev,
};

/** The shapes of the host's end of a smart card or of a source of random numbers. */
export const typedChardev: Variants<TypedChardev, 'type'> = {
  cases: { ...common, unix: UnixChardev, dbus: DbusChardev },
  unknown: UnknownChardev,
};
/** The shapes of the host's end of a serial port, a parallel port or a console. */
export const chardev: Variants<Chardev, 'type'> = { ...typedChardev, absent: UntypedChardev };
/** The shapes of the host's end of a channel. */
export const channelChardev: Variants<ChannelChardev, 'type'> = {
  cases: { ...common, unix: UnixChannelChardev, dbus: DbusChardev },
  unknown: UnknownChardev,
  absent: UntypedChardev,
};
/** The shapes of the host's end of a redirected device. */
export const redirectionChardev: Variants<RedirectionChardev, 'type'> = {
  cases: { ...common, unix: UnixChardev, dbus: RedirectionDbusChardev },
  unknown: UnknownChardev,
};
