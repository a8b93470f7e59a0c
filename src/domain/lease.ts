import { uint64 } from '../codecs/number.ts';
import { text } from '../codecs/text.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, leaf, required } from '../model/field.ts';

/** The file that leases are kept in. */
class LeaseTarget {
  /** Absolute path of the file. */
  path = required(attribute(text));
  /** Where in the file the lease is. */
  offset? = attribute(uint64, { unit: 'bytes', default: '0' });
}
const leaseTarget: ElementModel<LeaseTarget> = element('target', LeaseTarget);

/** A lease that the guest has to hold in order to run. For hosts with a lock manager such as sanlock. */
class DomainLease {
  /** The lock space that the lease is in. */
  lockspace = required(leaf(text, { empty: 'absent' }));
  /** Name of the lease. */
  key = required(leaf(text, { empty: 'absent' }));
  /** The file that the lock space is kept in. */
  target = required(child(leaseTarget));
}

export type { DomainLease, LeaseTarget };
export const lease: ElementModel<DomainLease> = element('lease', DomainLease, { expanded: true });
