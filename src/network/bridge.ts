import { macAddress } from '../codecs/mac.ts';
import { bridgeTemplate, zoneName } from '../codecs/names.ts';
import { numberCodec } from '../codecs/number.ts';
import { onUnlessOff } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { integer, max16, max64, unsigned } from '../codecs/xsd.ts';
import type { Codec } from '../model/codec.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute } from '../model/field.ts';

/** The bridge that guests are plugged into. libvirt creates it, except in mode `bridge`, where it must exist. */
class NetworkBridge {
  /** Name of the bridge, at most 15 bytes. A `%d` in it is replaced by the first free number. */
  name? = attribute(bridgeTemplate, { empty: 'absent', default: 'virbr0 or the first free number' });
  /** firewalld zone the bridge is put into; firewalld must run. */
  zone? = attribute(zoneName, { empty: 'absent', since: '5.1.0', default: 'libvirt' });
  /** Whether the bridge runs the spanning tree protocol. */
  stp? = attribute(onUnlessOff, { empty: 'absent', default: 'on' });
  /** How long a new port waits before it forwards. The kernel raises it to 2 s while the spanning tree protocol is on. */
  delay? = attribute(numberCodec({ max: max64, schema: unsigned(0, max64) }), { empty: 'absent', unit: 'seconds', default: '0' });
  /** Who keeps the table of MAC addresses: the `kernel` learns them, `libvirt` sets them and switches flooding off. */
  macTableManager? = attribute(oneOf('kernel', 'libvirt'), { empty: 'absent', since: '1.2.11', default: 'kernel' });
}
export const networkBridge: ElementModel<NetworkBridge> = element('bridge', NetworkBridge);

/** The hardware address of the network's bridge. */
class NetworkMac {
  /** The address. Pin it: without one, every define makes up another. */
  address? = attribute(macAddress, { empty: 'absent', schema: 'required', default: '52:54:00 and three random bytes' });
}
export const networkMac: ElementModel<NetworkMac> = element('mac', NetworkMac);

const packetSize = numberCodec({ wraps: 32, schema: integer(0, max16) });
const mtuSize: Codec<number> = {
  ...packetSize,
  loose(text) {
    const size = packetSize.decode(text)!;
    if (size <= max16) return packetSize.loose!(text);
    const read = text.includes('-') ? `which libvirt reads as ${size}, and` : 'and';
    return {
      code: 'mtu-out-of-range',
      severity: 'error',
      message: `${read} no packet has more than ${max16} bytes; the network does not start`,
    };
  },
};

/** The largest packet that the network carries. */
class NetworkMtu {
  /** Size of the largest packet; at least 1280 where IPv6 is used. 0 counts as absent. */
  size? = attribute(mtuSize, {
    empty: 'absent',
    schema: 'required',
    unit: 'bytes',
    default: '1500',
  });
}

export type { NetworkBridge, NetworkMac, NetworkMtu };
export const networkMtu: ElementModel<NetworkMtu> = element('mtu', NetworkMtu);
