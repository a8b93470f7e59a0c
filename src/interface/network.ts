import { bridgeName, deviceName, portgroupName } from '../codecs/names.ts';
import { text } from '../codecs/text.ts';
import { uuid } from '../codecs/uuid.ts';
import { meantBy, oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, required, tag } from '../model/field.ts';
import { virtualport } from '../shared/virtualport.ts';
import { InterfaceBase } from './base.ts';

const macTableManager = oneOf('kernel', 'libvirt');

/** Which virtual network a running interface got its connection from. */
class NetworkOrigin {
  /** Name of the network. */
  network? = attribute(text, { live: true });
  /** Portgroup of the network. */
  portgroup? = attribute(portgroupName, { live: true });
  /** Port of the network, a UUID. */
  portid? = attribute(uuid, { live: true, since: '5.1.0' });
}

/** A virtual network. */
class NetworkSource {
  /** Name of the network. It must run when the guest starts. */
  network = required(attribute(text));
  /** Portgroup of the network whose settings hold for the interface. */
  portgroup? = attribute(portgroupName, { since: '0.9.4', default: 'the default one, if any' });
  /** Port of the network that the interface has got, a UUID. */
  portid? = attribute(uuid, { live: true, since: '5.1.0' });
  /** The network's bridge. */
  bridge? = attribute(bridgeName, { live: true });
  /** Who keeps the bridge's table of MAC addresses. */
  macTableManager? = attribute(macTableManager, { live: true });
}
/** A bridge of the host. */
class BridgeSource extends NetworkOrigin {
  /** Name of the bridge. It must exist when the guest starts. */
  bridge = required(attribute(bridgeName));
  /** Who keeps the bridge's table of MAC addresses. */
  macTableManager? = attribute(macTableManager, { live: true });
}
/** A network device of the host. */
class DirectSource extends NetworkOrigin {
  /** Name of the device. */
  dev = required(attribute(deviceName));
  /**
   * Who may talk to whom. `vepa`: everything goes out to the switch, which has to send it back. `bridge`: guests on the
   * device reach each other directly. `private`: they never do. `passthrough`: the device belongs to this guest alone.
   */
  mode? = attribute(meantBy(oneOf('vepa', 'bridge', 'private', 'passthrough'), { passthru: 'passthrough' }), { default: 'vepa' });
}
const networkSource: ElementModel<NetworkSource> = element('source', NetworkSource, { refused: ['ip', 'route'] });
const bridgeSource: ElementModel<BridgeSource> = element('source', BridgeSource, { refused: ['ip', 'route'] });
const directSource: ElementModel<DirectSource> = element('source', DirectSource, { refused: ['ip', 'route'] });

/** Plugged into a virtual network. */
export class NetworkInterface extends InterfaceBase {
  type = tag('network');
  /** The network. */
  source = required(child(networkSource, { after: 'mac' }));
  /** What the switch is told. Parameters may stand without a type, which the network then adds. */
  virtualport? = child(virtualport, { after: 'vlan', since: '0.8.2' });
}
/** Plugged into a bridge of the host. */
export class BridgeInterface extends InterfaceBase {
  type = tag('bridge');
  /** The bridge. */
  source = required(child(bridgeSource, { after: 'mac' }));
  /** What the switch is told. Needed for Open vSwitch. */
  virtualport? = child(virtualport, { after: 'vlan', since: '0.9.11' });
}
/** Attached to a network device of the host by macvtap. Host and guest do not reach each other over it. */
export class DirectInterface extends InterfaceBase {
  type = tag('direct', { since: '0.7.7' });
  /** The device. */
  source = required(child(directSource, { after: 'mac' }));
  /** What the switch is told. */
  virtualport? = child(virtualport, { after: 'vlan', since: '0.8.2' });
}

export type { BridgeSource, DirectSource, NetworkOrigin, NetworkSource };
