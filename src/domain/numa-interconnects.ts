import { narrowUint64, uint32 } from '../codecs/number.ts';
import { sizeUnit } from '../codecs/size.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, required } from '../model/field.ts';

/** What lies between two NUMA nodes of the guest. */
class NumaInterconnect {
  /** Number of the node that asks, which must have CPUs. */
  initiator = required(attribute(uint32));
  /** Number of the node whose memory is asked for. */
  target = required(attribute(uint32));
  /** Level of a cache of the target, if it is that and not the memory. */
  cache? = attribute(uint32);
  /** What is done: `access` is both reading and writing. */
  type = required(attribute(oneOf('access', 'read', 'write')));
}
/** How long access from one NUMA node of the guest to another takes. */
class NumaLatency extends NumaInterconnect {
  /** The time. */
  value = required(attribute(narrowUint64, { unit: 'nanoseconds' }));
}
/** How much can be moved between two NUMA nodes of the guest. */
class NumaBandwidth extends NumaInterconnect {
  /** How much in a second. */
  value = required(attribute(narrowUint64, { empty: 'absent' }));
  /** What `value` counts. */
  unit? = attribute(sizeUnit, { empty: 'absent', schema: 'required', default: 'KiB' });
}
const numaLatency: ElementModel<NumaLatency> = element('latency', NumaLatency);
const numaBandwidth: ElementModel<NumaBandwidth> = element('bandwidth', NumaBandwidth);

/** What lies between the NUMA nodes of the guest, as ACPI describes it. */
class NumaInterconnects {
  /** How long access takes. */
  latencies? = children(numaLatency);
  /** How much can be moved. */
  bandwidths? = children(numaBandwidth);
}

export type { NumaBandwidth, NumaInterconnect, NumaInterconnects, NumaLatency };
export const numaInterconnects: ElementModel<NumaInterconnects> = element('interconnects', NumaInterconnects);
