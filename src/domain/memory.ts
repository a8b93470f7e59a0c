import { uint32 } from '../codecs/number.ts';
import { onOff } from '../codecs/toggle.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child } from '../model/field.ts';
import { ScaledKibibytes } from '../shared/scaled-size.ts';

/** The memory that the guest boots with, memory devices included. At most `<maxMemory>`. */
class DomainMemory extends ScaledKibibytes {
  /** Whether a core dump of the guest holds its memory. */
  dumpCore? = attribute(onOff, { first: true, since: '0.10.2' });
}
/** The most memory that the guest can grow to by plugging in memory devices. Needs NUMA cells in `<cpu>`. */
class DomainMaxMemory extends ScaledKibibytes {
  /** How many memory devices can be plugged in. */
  slots? = attribute(uint32, { first: true, empty: 'absent', optionalSince: '9.5.0' });
}
export const domainMemory: ElementModel<DomainMemory> = element('memory', DomainMemory);
export const domainMaxMemory: ElementModel<DomainMaxMemory> = element('maxMemory', DomainMaxMemory);
export const domainCurrentMemory: ElementModel<ScaledKibibytes> = element('currentMemory', ScaledKibibytes);
const hardLimit: ElementModel<ScaledKibibytes> = element('hard_limit', ScaledKibibytes);
const softLimit: ElementModel<ScaledKibibytes> = element('soft_limit', ScaledKibibytes);
const minGuarantee: ElementModel<ScaledKibibytes> = element('min_guarantee', ScaledKibibytes);
const swapHardLimit: ElementModel<ScaledKibibytes> = element('swap_hard_limit', ScaledKibibytes);

/** Limits on the host's memory that the whole guest may use, its hypervisor process included. */
class Memtune {
  /** What the guest may use at most. QEMU needs more than the guest's memory; how much more, nobody can tell. */
  hard_limit? = child(hardLimit);
  /** What the guest is pushed down to when the host runs short of memory. */
  soft_limit? = child(softLimit);
  /** What the guest is guaranteed. For VMware ESX and OpenVZ. */
  min_guarantee? = child(minGuarantee);
  /** What the guest may use at most with swap. Not less than `hard_limit`. */
  swap_hard_limit? = child(swapHardLimit);
}

export type { DomainMaxMemory, DomainMemory, Memtune };
export const memtune: ElementModel<Memtune> = element('memtune', Memtune);
