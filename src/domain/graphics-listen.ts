import { hostNameOrAddress } from '../codecs/address.ts';
import { absoluteFilePath } from '../codecs/names.ts';
import { text } from '../codecs/text.ts';
import { type ElementModel, variants } from '../model/element.ts';
import { attribute, required, tag } from '../model/field.ts';

/** Listens at an address of the host. */
class AddressListen {
  type = tag('address');
  /** Name or address. */
  address? = attribute(hostNameOrAddress, { empty: 'absent', default: 'what the configuration of the hypervisor says' });
}
/** Listens at the host's address in a virtual network. */
class NetworkListen {
  type = tag('network');
  /** Name of the network. */
  network = required(attribute(text, { empty: 'absent' }));
  /** The address that libvirt found there. */
  address? = attribute(hostNameOrAddress, { live: true });
}
/** Listens at a socket in the host's file system. For VNC and SPICE. */
class SocketListen {
  type = tag('socket', { since: '2.0.0' });
  /** Absolute path of the socket. */
  socket? = attribute(absoluteFilePath, { empty: 'absent', default: 'a path of its own' });
}
/** Listens nowhere: clients get a connection from libvirt. For VNC and SPICE, and the only one then. */
class NoListen {
  type = tag('none', { since: '2.0.0' });
}
/** Listens in a way this version does not know. */
class UnknownListen {
  type = required(tag('unknown'));
}

export type { AddressListen, NetworkListen, NoListen, SocketListen, UnknownListen };

/** Where a display waits for clients. */
export type GraphicsListen = AddressListen | NetworkListen | SocketListen | NoListen | UnknownListen;

export const graphicsListen: ElementModel<GraphicsListen> = variants<GraphicsListen, 'type'>(
  'listen',
  'type',
  { cases: { address: AddressListen, network: NetworkListen, socket: SocketListen, none: NoListen }, unknown: UnknownListen },
  { refused: ['@network', '@socket'] },
);
