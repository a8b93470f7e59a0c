import { numberCodec, uint32 } from '../codecs/number.ts';
import { meantBy, oneOf } from '../codecs/words.ts';
import { digits, integer, max16, max32, max64 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, leaf } from '../model/field.ts';

const sendBuffer = numberCodec({ max: max64, schema: digits(0, max32) });
const mtuSize = numberCodec({ schema: integer(0, max16) });

const linkState = meantBy(oneOf('up', 'down'), { on: 'up', yes: 'up', off: 'down', no: 'down' });

/** Whether the cable is plugged in. */
class InterfaceLink {
  /** `down` is a card without a cable. */
  state? = attribute(linkState, { empty: 'absent', schema: 'required', default: 'up' });
}
/** The largest packet. */
class InterfaceMtu {
  /** Size of the largest packet. 0 counts as absent. */
  size? = attribute(mtuSize, { empty: 'absent', schema: 'required', unit: 'bytes', default: "the network's, or 1500" });
}
/** Settings of the tap device. */
class InterfaceTune {
  /** Size of the send buffer; 0 for no limit. */
  sndbuf? = leaf(sendBuffer, { empty: 'absent', unit: 'bytes' });
}
/** Waiting for a number of packets. */
class CoalesceFrames {
  /** How many packets are received before an interrupt is raised. */
  max? = attribute(uint32, { empty: 'absent' });
}
const coalesceFrames: ElementModel<CoalesceFrames> = element('frames', CoalesceFrames);

/** What is waited for before the host is told of packets that arrived. */
class CoalesceRx {
  /** A number of packets. */
  frames? = child(coalesceFrames);
}
const coalesceRx: ElementModel<CoalesceRx> = element('rx', CoalesceRx);

/** How packets are gathered before an interrupt is raised. For types `network` and `bridge`. */
class InterfaceCoalesce {
  /** Packets that arrive. */
  rx? = child(coalesceRx);
}

export type { CoalesceFrames, CoalesceRx, InterfaceCoalesce, InterfaceLink, InterfaceMtu, InterfaceTune };
export const interfaceLink: ElementModel<InterfaceLink> = element('link', InterfaceLink);
export const interfaceMtu: ElementModel<InterfaceMtu> = element('mtu', InterfaceMtu);
export const interfaceTune: ElementModel<InterfaceTune> = element('tune', InterfaceTune);
export const interfaceCoalesce: ElementModel<InterfaceCoalesce> = element('coalesce', InterfaceCoalesce);
