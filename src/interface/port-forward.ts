import { ipAddress } from '../codecs/address.ts';
import { deviceName } from '../codecs/names.ts';
import { numberCodec } from '../codecs/number.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { integer, max16 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, required } from '../model/field.ts';

const hostPort = numberCodec({ format: 'a port', min: 1, schema: integer(-1, max16) });

/** Ports of the host that are forwarded to the guest, or that are left out. */
class PortForwardRange {
  /** First port on the host. */
  start? = attribute(hostPort, { schema: 'required' });
  /** Last port on the host, itself included. */
  end? = attribute(hostPort, { default: 'the first' });
  /** Port of the guest that `start` is forwarded to; those after it follow in step. */
  to? = attribute(hostPort, { default: 'the same port' });
  /** Whether these ports are not forwarded although another range says so. */
  exclude? = attribute(yesNo, { default: 'no' });
}
const portForwardRange: ElementModel<PortForwardRange> = element('range', PortForwardRange);

/** Ports of the host that passt forwards to the guest. */
class PortForward {
  /** Which protocol is forwarded. */
  proto = required(attribute(oneOf('tcp', 'udp')));
  /** Address of the host that is listened on. */
  address? = attribute(ipAddress, { default: 'all of them' });
  /** Device of the host that is listened on. */
  dev? = attribute(deviceName, { default: 'all of them' });
  /** The ports; all of them when there is no range. */
  ranges? = children(portForwardRange);
}

export type { PortForward, PortForwardRange };
export const portForward: ElementModel<PortForward> = element('portForward', PortForward);
