import { cpuSet } from '../codecs/cpu-set.ts';
import { numberCodec, uint32, uint64 } from '../codecs/number.ts';
import { sizeUnit } from '../codecs/size.ts';
import { text } from '../codecs/text.ts';
import { oneOf } from '../codecs/words.ts';
import { digits, max32 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, required } from '../model/field.ts';

const monitoredLevel = numberCodec({ format: 'a cache level', min: 3, max: 3, schema: digits(0, max32) });

/** A part of one cache of the host. */
class CacheAllocation {
  /** Number of the cache on the host. */
  id = required(attribute(uint32));
  /** Level of the cache. */
  level = required(attribute(uint32));
  /** What is cached: instructions, data or both. It has to be what the host can tell apart. */
  type = required(attribute(oneOf('both', 'code', 'data')));
  /** How much of the cache. The host rounds it up to its own steps. */
  size = required(attribute(uint64, { empty: 'absent' }));
  /** What `size` counts. */
  unit? = attribute(sizeUnit, { empty: 'absent', default: 'KiB' });
}
/** Measures how much of the cache virtual CPUs use. */
class CacheMonitor {
  /** Level of the cache: 3. */
  level = required(attribute(monitoredLevel));
  /** The virtual CPUs, some or all of those around it. */
  vcpus? = attribute(cpuSet, { optionalSince: '12.8.0', default: 'those around it' });
}
/** A part of the memory bandwidth of one node of the host. */
class BandwidthAllocation {
  /** Number of the node on the host. */
  id = required(attribute(uint32));
  /** How much. In per cent on Intel, where it is at most 100; in MB/s or eighths of GB/s on other hosts. */
  bandwidth = required(attribute(uint32));
}
/** Measures virtual CPUs. */
class ResctrlMonitor {
  /** The virtual CPUs, some or all of those around it. */
  vcpus? = attribute(cpuSet, { optionalSince: '12.8.0', default: 'those around it' });
}
const cacheAllocation: ElementModel<CacheAllocation> = element('cache', CacheAllocation);
const cacheMonitor: ElementModel<CacheMonitor> = element('monitor', CacheMonitor);
const bandwidthAllocation: ElementModel<BandwidthAllocation> = element('node', BandwidthAllocation);
const resctrlMonitor: ElementModel<ResctrlMonitor> = element('monitor', ResctrlMonitor);

/** Virtual CPUs that a rule of resctrl holds for. No CPU is in two rules of one kind. */
class ResctrlGroup {
  /** The virtual CPUs. */
  vcpus? = attribute(cpuSet, { optionalSince: '12.8.0', default: 'the whole process of the guest' });
}
/** What part of the host's CPU caches virtual CPUs have to themselves. */
class Cachetune extends ResctrlGroup {
  /** Name of the rule on the host. */
  id? = attribute(text, { live: true });
  /** Parts of caches. */
  caches? = children(cacheAllocation);
  /** Measurements. */
  monitors? = children(cacheMonitor);
}
/** What part of the host's memory bandwidth virtual CPUs have to themselves. */
class Memorytune extends ResctrlGroup {
  /** Name of the rule on the host. */
  id? = attribute(text, { live: true, schema: 'unknown' });
  /** Parts of the bandwidth. */
  nodes? = children(bandwidthAllocation);
  /** Measurements. */
  monitors? = children(resctrlMonitor);
}
/** Measures the energy that virtual CPUs use. */
class Energytune extends ResctrlGroup {
  /** Name of the rule on the host. */
  id? = attribute(text, { live: true });
  /** Measurements. */
  monitors? = children(resctrlMonitor, { schema: 'required' });
}

export type { BandwidthAllocation, CacheAllocation, CacheMonitor, Cachetune, Energytune, Memorytune, ResctrlGroup, ResctrlMonitor };
export const cachetune: ElementModel<Cachetune> = element('cachetune', Cachetune);
export const memorytune: ElementModel<Memorytune> = element('memorytune', Memorytune);
export const energytune: ElementModel<Energytune> = element('energytune', Energytune);
