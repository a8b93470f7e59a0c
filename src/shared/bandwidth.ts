import { numberCodec, positiveUint64 } from '../codecs/number.ts';
import { digits, max32, max64 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child } from '../model/field.ts';

const rate = numberCodec({ max: max64, schema: digits(1, max32) });

/** Limits for one direction of the traffic. */
class BandwidthLimit {
  /** Average rate. Needed, unless `floor` is given. */
  average? = attribute(rate, { unit: 'KiB/s' });
  /** Highest rate for a burst. */
  peak? = attribute(rate, { unit: 'KiB/s', default: 'the average' });
  /** Rate that is guaranteed. Only towards the guest, on an interface of a network that libvirt runs itself. */
  floor? = attribute(rate, { unit: 'KiB/s', since: '1.0.1' });
  /** How much may be sent at the peak rate. */
  burst? = attribute(rate, { unit: 'KiB' });
}
const inbound: ElementModel<BandwidthLimit> = element('inbound', BandwidthLimit);
const outbound: ElementModel<BandwidthLimit> = element('outbound', BandwidthLimit);

/** Limits on traffic. What is inbound and outbound is seen from the guest. */
class Bandwidth {
  /** Traffic towards the guest, or towards the guests of a network. */
  inbound? = child(inbound, { repeated: 'refused' });
  /** Traffic from the guest, or from the guests of a network. */
  outbound? = child(outbound, { repeated: 'refused' });
}
export const bandwidth: ElementModel<Bandwidth> = element('bandwidth', Bandwidth, {
  expanded: true,
  anyNamespace: true,
  refused: ['classID'],
});

/** Limits on the traffic of one port, as libvirt keeps them while a guest runs. */
class PortBandwidth extends Bandwidth {
  /** Traffic class that holds the guaranteed rate. */
  classID? = attribute(positiveUint64);
}

export type { Bandwidth, BandwidthLimit, PortBandwidth };
export const portBandwidth: ElementModel<PortBandwidth> = element('bandwidth', PortBandwidth, { expanded: true, anyNamespace: true });
