import { looseIpv4Address } from '../codecs/address.ts';
import { looseSignedPort } from '../codecs/number.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, required, tag } from '../model/field.ts';
import { InterfaceBase } from './base.ts';

/** Where a socket is. */
class SocketSource {
  /** Address, IPv4. */
  address = required(attribute(looseIpv4Address));
  /** Port. */
  port = required(attribute(looseSignedPort));
}
/** Where a socket listens. */
class ServerSource {
  /** Address of the host, IPv4. */
  address? = attribute(looseIpv4Address, { default: 'all of them' });
  /** Port. */
  port = required(attribute(looseSignedPort));
}
const socketSource: ElementModel<SocketSource> = element('source', SocketSource, { refused: ['ip', 'route'] });
const serverSource: ElementModel<ServerSource> = element('source', ServerSource, { refused: ['ip', 'route'] });
const localSocket: ElementModel<SocketSource> = element('local', SocketSource);

/** Where packets are sent to and where they come from. */
class UdpSource extends SocketSource {
  /** Where this end sends from and listens. */
  local = required(child(localSocket));
}
const udpSource: ElementModel<UdpSource> = element('source', UdpSource, { refused: ['ip', 'route'] });

/** Connected to other guests by TCP; this end waits for them. */
export class ServerInterface extends InterfaceBase {
  type = tag('server');
  /** Where this end listens. */
  source = required(child(serverSource, { after: 'mac' }));
}
/** Connected to another guest by TCP, which waits for this one. */
export class ClientInterface extends InterfaceBase {
  type = tag('client');
  /** Where the other end listens. */
  source = required(child(socketSource, { after: 'mac' }));
}
/** Connected to all guests that use the same multicast group. */
export class McastInterface extends InterfaceBase {
  type = tag('mcast');
  /** The multicast group. */
  source = required(child(socketSource, { after: 'mac' }));
}
/** Connected to another guest by UDP. */
export class UdpInterface extends InterfaceBase {
  type = tag('udp', { since: '1.2.20' });
  /** Where the other end listens, and this one. */
  source = required(child(udpSource, { after: 'mac' }));
}

export type { ServerSource, SocketSource, UdpSource };
