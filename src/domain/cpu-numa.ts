import { cpuSet } from '../codecs/cpu-set.ts';
import { narrowUint64, numberCodec, positiveUint32, uint32, uint64 } from '../codecs/number.ts';
import { sizeUnit } from '../codecs/size.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { integer } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, required } from '../model/field.ts';
import { numaInterconnects } from './numa-interconnects.ts';

const distance = numberCodec({ format: 'a distance', min: 10, max: 255, schema: integer(10, 255) });

/** How far another NUMA node of the guest is. */
class NumaSibling {
  /** Number of the other node. */
  id = required(attribute(uint32));
  /** The distance, 11 to 255; 10 for the node itself. The other way it is the same, unless that is given too. */
  value = required(attribute(distance));
}
const numaSibling: ElementModel<NumaSibling> = element('sibling', NumaSibling);

/** How far the other NUMA nodes of the guest are. */
class NumaDistances {
  /** The other nodes, at least one. A node that is left out is 20 away. */
  siblings = required(children(numaSibling));
}
/** Size of a cache in front of a node's memory. */
class NumaCacheSize {
  /** The size, in KiB. */
  value = required(attribute(narrowUint64, { empty: 'absent' }));
  /** The unit. libvirt does not read it: the size is in KiB whatever stands here. */
  unit? = attribute(sizeUnit, { invalid: 'ignored', schema: 'required' });
}
/** Size of a line of a cache in front of a node's memory. */
class NumaCacheLine {
  /** The size, in bytes. */
  value = required(attribute(narrowUint64, { empty: 'absent' }));
  /** The unit. libvirt does not read it: the size is in bytes whatever stands here. */
  unit? = attribute(sizeUnit, { invalid: 'ignored', schema: 'required' });
}
const numaDistances: ElementModel<NumaDistances> = element('distances', NumaDistances);
const numaCacheSize: ElementModel<NumaCacheSize> = element('size', NumaCacheSize);
const numaCacheLine: ElementModel<NumaCacheLine> = element('line', NumaCacheLine);

/** A cache in front of a node's memory, as ACPI describes it. */
class NumaCache {
  /** Level of the cache, 1 to 3; each level once in a node. */
  level = required(attribute(positiveUint32));
  /** How many places in the cache memory can go to. */
  associativity = required(attribute(oneOf('none', 'direct', 'full')));
  /** Whether what is written goes through to memory at once. */
  policy = required(attribute(oneOf('none', 'writeback', 'writethrough')));
  /** Size of the cache. */
  size = required(child(numaCacheSize));
  /** Size of a line. */
  line = required(child(numaCacheLine));
}
const numaCache: ElementModel<NumaCache> = element('cache', NumaCache);

/** A NUMA node of the guest. */
class NumaCell {
  /** Number of the node, from 0 without gaps. Give it for all nodes or none. */
  id? = attribute(uint32, { since: '1.2.7', default: 'its place among the cells' });
  /** Virtual CPUs of the node; none of them in two nodes. Without it, the node has memory only. */
  cpus? = attribute(cpuSet, { optionalSince: '6.6.0' });
  /** Memory of the node. */
  memory = required(attribute(uint64, { empty: 'absent' }));
  /** What `memory` counts. */
  unit? = attribute(sizeUnit, { empty: 'absent', since: '1.2.11', default: 'KiB' });
  /** Whether other processes of the host see what the guest writes. */
  memAccess? = attribute(oneOf('shared', 'private'), { since: '1.2.9', default: 'that of <memoryBacking>' });
  /** Whether the contents are thrown away when the guest is gone. */
  discard? = attribute(yesNo, { since: '4.4.0', default: 'that of <memoryBacking>' });
  /** How far the other nodes are. */
  distances? = child(numaDistances, { since: '3.10.0', default: '20 to every other node' });
  /** Caches in front of the memory. */
  caches? = children(numaCache, { since: '6.6.0' });
}
const numaCell: ElementModel<NumaCell> = element('cell', NumaCell);

/** The NUMA nodes of the guest. */
class CpuNuma {
  /** The nodes, at least one. Their memory together is the guest's. */
  cells = required(children(numaCell));
  /** What lies between them. */
  interconnects? = child(numaInterconnects, { since: '6.6.0' });
}

export type { CpuNuma, NumaCache, NumaCacheLine, NumaCacheSize, NumaCell, NumaDistances, NumaSibling };
export const cpuNuma: ElementModel<CpuNuma> = element('numa', CpuNuma);
