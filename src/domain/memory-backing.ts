import { cpuSet } from '../codecs/cpu-set.ts';
import { positiveUint64, uint32 } from '../codecs/number.ts';
import { sizeUnit } from '../codecs/size.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, flag, required } from '../model/field.ts';

/** Huge pages of one size. */
class HugePage {
  /** Size of a page. The host must have pages of this size. */
  size = required(attribute(positiveUint64, { empty: 'absent' }));
  /** What `size` counts. */
  unit? = attribute(sizeUnit, { empty: 'absent', default: 'KiB' });
  /** NUMA nodes of the guest whose memory has pages of this size. */
  nodeset? = attribute(cpuSet, { default: 'those that no other page names' });
}
const hugePage: ElementModel<HugePage> = element('page', HugePage);

/** Makes the guest's memory of the host's huge pages. */
class Hugepages {
  /** Sizes of pages; those that the host uses by default when none is given. */
  pages? = children(hugePage, { since: '1.2.5' });
}
/** What the guest's memory is made of. */
class MemorySource {
  /** `file` is a file in a folder of QEMU's, `memfd` one without a name; both can be shared with other processes. */
  type? = attribute(oneOf('file', 'anonymous', 'memfd'), { empty: 'absent', schema: 'required', default: 'anonymous' });
}
/** Who else may use the guest's memory. */
class MemoryAccess {
  /** Whether other processes of the host see what the guest writes. virtiofs and vhost-user need `shared`. */
  mode? = attribute(oneOf('shared', 'private'), { empty: 'absent', schema: 'required', default: 'private' });
}
/** When the host hands the memory out. */
class MemoryAllocation {
  /** Before the guest starts, or page by page as the guest touches them. */
  mode? = attribute(oneOf('immediate', 'ondemand'), { empty: 'absent', default: 'ondemand' });
  /** How many threads prepare the memory before the guest starts. */
  threads? = attribute(uint32, { empty: 'absent', since: '8.2.0' });
}
const hugepages: ElementModel<Hugepages> = element('hugepages', Hugepages);
const memorySource: ElementModel<MemorySource> = element('source', MemorySource);
const memoryAccess: ElementModel<MemoryAccess> = element('access', MemoryAccess);
const memoryAllocation: ElementModel<MemoryAllocation> = element('allocation', MemoryAllocation);

/** How the host provides the guest's memory. */
class MemoryBacking {
  /** Makes the memory of the host's huge pages. */
  hugepages? = child(hugepages);
  /** Keeps the host from merging equal pages of this guest with those of others. */
  nosharepages? = flag({ since: '1.0.6' });
  /** Keeps the host from swapping the guest out. Give a `hard_limit` in `<memtune>` too. */
  locked? = flag({ since: '1.0.6' });
  /** What the memory is made of. */
  source? = child(memorySource);
  /** Who else may use it; `memAccess` of a NUMA cell outranks it. */
  access? = child(memoryAccess);
  /** When the host hands it out. */
  allocation? = child(memoryAllocation);
  /** Throws the contents away when the guest is gone, instead of writing them to the file behind. */
  discard? = flag({ since: '4.4.0' });
}

export type { HugePage, Hugepages, MemoryAccess, MemoryAllocation, MemoryBacking, MemorySource };
export const memoryBacking: ElementModel<MemoryBacking> = element('memoryBacking', MemoryBacking);
