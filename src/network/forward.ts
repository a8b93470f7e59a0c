import { ipv4Address } from '../codecs/address.ts';
import { deviceName } from '../codecs/names.ts';
import { blankedUint32, port } from '../codecs/number.ts';
import { looseYes, yesNo } from '../codecs/toggle.ts';
import { oneOf, wordsSince } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, required } from '../model/field.ts';
import { hostdevDriver } from '../shared/hostdev-driver.ts';
import { PciAddressParts } from '../shared/pci-address.ts';
import { forwardMode } from './forward-mode.ts';

/** The addresses that guests are seen from outside. */
class NatAddress {
  /** First address, IPv4. */
  start = required(attribute(ipv4Address));
  /** Last address, itself included. */
  end = required(attribute(ipv4Address));
}
/** The ports that guests are seen from outside. */
class NatPort {
  /** First port. */
  start = required(attribute(port, { empty: 'absent' }));
  /** Last port, itself included; above `start`, or the network does not start. */
  end = required(attribute(port, { empty: 'absent' }));
}
const natAddress: ElementModel<NatAddress> = element('address', NatAddress);
const natPort: ElementModel<NatPort> = element('port', NatPort);

/** How the addresses of guests are translated. */
class Nat {
  /** Whether IPv6 addresses are translated too. */
  ipv6? = attribute(yesNo, { since: '6.5.0', default: 'no' });
  /** The addresses that guests are seen from. */
  address? = child(natAddress, { repeated: 'refused', since: '1.0.3', default: "the host's own address" });
  /** The ports that guests are seen from. */
  port? = child(natPort, { repeated: 'refused', since: '1.0.3', default: '1024 to 65535' });
}
const nat: ElementModel<Nat> = element('nat', Nat);

/** A device that lends its SR-IOV virtual functions. */
class ForwardPf {
  /** Name of the physical function. */
  dev = required(attribute(deviceName));
}
/** A device that traffic leaves by, or that guests are attached to. */
class ForwardInterface {
  /** Name of the device. */
  dev = required(attribute(deviceName));
  /** How many guest interfaces use it. */
  connections? = attribute(blankedUint32, { live: true, since: '0.10.0' });
}
/** A PCI device of the pool, which must be an SR-IOV virtual function. */
class ForwardAddress extends PciAddressParts {
  /** What kind of address it is. */
  type = required(attribute(oneOf('pci'), { first: true }));
  /** How many guest interfaces use it. */
  connections? = attribute(blankedUint32, { live: true, since: '0.10.0' });
}
export const forwardInterface: ElementModel<ForwardInterface> = element('interface', ForwardInterface);
const forwardPf: ElementModel<ForwardPf> = element('pf', ForwardPf);
export const forwardAddress: ElementModel<ForwardAddress> = element('address', ForwardAddress);

/** How the network reaches the outside. Without it the network is isolated. */
class Forward {
  /** A device of the host. In modes `nat` and `route` the only one that traffic may leave by, in the others the first of the pool. */
  dev? = attribute(deviceName, { empty: 'absent' });
  /**
   * How traffic gets out. `nat`, `route` and `open` go through the host; `bridge` uses a bridge of the host or
   * macvtap; `private`, `vepa` and `passthrough` use macvtap; `hostdev` hands out PCI devices.
   */
  mode? = attribute(wordsSince(forwardMode, { open: '2.2.0' }), { empty: 'absent', default: 'nat' });
  /** Whether libvirt takes the devices from the host by itself. For mode `hostdev`. */
  managed? = attribute(looseYes, { empty: 'absent', default: 'no' });
  /** How devices are handed to guests. For mode `hostdev`. */
  driver? = child(hostdevDriver, { since: '0.10.0' });
  /** How addresses are translated. For mode `nat`. */
  nat? = child(nat, { repeated: 'refused', since: '1.0.3' });
  /** The device whose virtual functions form the pool. */
  pf? = child(forwardPf, { repeated: 'refused', since: '0.9.10' });
  /** The pool of devices; in modes `nat` and `route` the one to leave by. */
  interfaces? = children(forwardInterface);
  /** The pool of PCI devices. For mode `hostdev`. */
  addresses? = children(forwardAddress, { since: '0.10.0' });
}

export type { Forward, ForwardAddress, ForwardInterface, ForwardPf, Nat, NatAddress, NatPort };
export const forward: ElementModel<Forward> = element('forward', Forward);
