import { absoluteFilePath, deviceName } from '../codecs/names.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, tag } from '../model/field.ts';
import { reconnect } from '../shared/reconnect.ts';
import { InterfaceBase } from './base.ts';

/** What type `user` is connected to. */
class UserSource {
  /** Device of the host whose addresses and routes passt passes on. libvirt drops it without passt. */
  dev? = attribute(deviceName, { schema: 'required' });
}
/** The socket of another program that moves the packets. */
class VhostUserSource {
  /** Kind of socket. */
  type? = attribute(oneOf('unix'), { optionalSince: '11.1.0', default: 'unix' });
  /** Path of the socket. Not together with passt, which has its own. */
  path? = attribute(absoluteFilePath, { optionalSince: '11.1.0' });
  /** Who waits for whom: as `server`, QEMU waits for the other program. */
  mode? = attribute(oneOf('server', 'client'), { optionalSince: '11.1.0', default: 'client' });
  /** Device of the host whose addresses and routes passt passes on. */
  dev? = attribute(deviceName, { since: '11.1.0' });
  /** What happens when the connection breaks. For mode `client`. */
  reconnect? = child(reconnect, { since: '4.1.0' });
}
const userSource: ElementModel<UserSource> = element('source', UserSource, { refused: ['ip', 'route'] });
const vhostUserSource: ElementModel<VhostUserSource> = element('source', VhostUserSource, { refused: ['ip', 'route'] });

/** Connected by a program on the host that needs no privileges. The guest reaches out, and nobody reaches the guest. */
export class UserInterface extends InterfaceBase {
  type = tag('user');
  /** What the program is connected to. For passt. */
  source? = child(userSource, { after: 'mac', since: '9.0.0' });
}
/** Of no type, which libvirt takes for `user`. */
export class UntypedInterface extends InterfaceBase {
  type? = tag(undefined, { schema: 'required', default: 'user' });
  /** What the program is connected to. For passt. */
  source? = child(userSource, { after: 'mac', since: '9.0.0' });
}
/** Connected to another program that moves the packets through memory it shares with the guest. For virtio cards. */
export class VhostUserInterface extends InterfaceBase {
  type = tag('vhostuser', { since: '1.2.7' });
  /** The socket of that program. */
  source? = child(vhostUserSource, { after: 'mac', optionalSince: '11.1.0' });
}

export type { UserSource, VhostUserSource };
