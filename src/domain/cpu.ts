import { numberCodec, positiveUint32, uint32 } from '../codecs/number.ts';
import { text, textCodec } from '../codecs/text.ts';
import { onOff } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, content, leaf, required } from '../model/field.ts';
import { cpuNuma } from './cpu-numa.ts';

const cacheLevel = numberCodec({ format: 'a cache level', min: 1, max: 3, schema: (text) => /^[123]$/.test(text) });
const vendorId = textCodec({
  format: 'exactly 12 characters, none of them a comma',
  accepts: (text) => !text.includes(',') && new TextEncoder().encode(text).length === 12,
  pattern: '^[^,]{12}$',
});
const featureName = textCodec({
  format: "a name of letters, digits, '-', '_' and '.'",
  accepts: (text) => text !== '',
  inSchema: (text) => /^[a-zA-Z0-9\-_.]+$/.test(text),
  pattern: '^[a-zA-Z0-9\\-_.]+$',
});

/** A model of CPU. */
class CpuModel {
  /** Whether a model that the hypervisor cannot provide is replaced by the nearest one. */
  fallback? = attribute(oneOf('allow', 'forbid'), { empty: 'absent', since: '0.9.10', default: 'allow' });
  /** The vendor that the guest reads from the CPU, such as `GenuineIntel`. */
  vendor_id? = attribute(vendorId, { empty: 'absent', since: '0.10.0', default: "the host's" });
  /** Name of the model, as `virsh domcapabilities` lists it. libvirt drops it in modes that take the host's CPU. */
  value? = content(text);
}
/** How the virtual CPUs are put together. The product of all numbers is the number of virtual CPUs. */
class CpuTopology {
  /** Number of sockets. */
  sockets = required(attribute(positiveUint32));
  /** Number of dies in a socket. */
  dies? = attribute(positiveUint32, { since: '6.1.0', default: '1' });
  /** Number of clusters in a die. */
  clusters? = attribute(positiveUint32, { since: '10.1.0', default: '1' });
  /** Number of cores in a cluster. */
  cores = required(attribute(positiveUint32));
  /** Number of threads in a core. */
  threads = required(attribute(positiveUint32));
}
/** What the guest is told about CPU caches. */
class CpuCache {
  /** Level of the cache. */
  level? = attribute(cacheLevel, { default: 'all levels' });
  /** `emulate` makes it up, `passthrough` tells what the host has, `disable` says there is none. */
  mode = required(attribute(oneOf('emulate', 'passthrough', 'disable')));
}
/** How many bits a physical address has in the guest. */
class CpuMaxPhysAddr {
  /** `passthrough` takes the number of the host. */
  mode = required(attribute(oneOf('emulate', 'passthrough')));
  /** Number of bits. For mode `emulate`. */
  bits? = attribute(uint32);
  /** The most that are taken from the host. For mode `passthrough`. */
  limit? = attribute(uint32, { since: '9.3.0' });
}
/** A feature of the CPU. */
class CpuFeature {
  /**
   * `force`: on, whatever the host has. `require`: on, or the guest does not start. `optional`: on if the host has it.
   * `disable`: off. `forbid`: off, and the guest does not start on a host that has it.
   */
  policy? = attribute(oneOf('force', 'require', 'optional', 'disable', 'forbid'), { schema: 'required', default: 'require' });
  /** Name of the feature, such as `vmx`; each once. */
  name = required(attribute(featureName));
}
const cpuModel: ElementModel<CpuModel> = element('model', CpuModel);
const cpuTopology: ElementModel<CpuTopology> = element('topology', CpuTopology);
const cpuCache: ElementModel<CpuCache> = element('cache', CpuCache);
const cpuMaxPhysAddr: ElementModel<CpuMaxPhysAddr> = element('maxphysaddr', CpuMaxPhysAddr);
const cpuFeature: ElementModel<CpuFeature> = element('feature', CpuFeature);

/** The CPU that the guest sees. */
class DomainCpu {
  /**
   * Where the CPU comes from. `custom`: from `<model>` and features. `host-model`: the model nearest to the host's, fixed
   * when the guest starts. `host-passthrough`: the host's own, which ties the guest to such hosts. `maximum`: everything
   * that the hypervisor has.
   */
  mode? = attribute(oneOf('custom', 'host-model', 'host-passthrough', 'maximum'), { since: '0.9.10', default: 'custom' });
  /** How near the CPU has to be to what is asked for. For mode `custom`; libvirt drops it in the others. */
  match? = attribute(oneOf('minimum', 'exact', 'strict'), { default: 'exact' });
  /** How far libvirt checks that the guest got what is asked for: not at all, before it starts, or also afterwards. */
  check? = attribute(oneOf('none', 'partial', 'full'), { since: '3.2.0' });
  /** Whether features that keep a guest from migrating are left out. For modes `host-passthrough` and `maximum` alone. */
  migratable? = attribute(onOff, { since: '6.5.0' });
  /** Whether features are kept that the hypervisor wants to get rid of. For s390. */
  deprecated_features? = attribute(onOff, { since: '11.0.0' });
  /** The model. For modes `custom` and `host-model`. */
  model? = child(cpuModel);
  /** Vendor of the model. Needs a model. */
  vendor? = leaf(text, { empty: 'absent', since: '0.8.3' });
  /** How the virtual CPUs are put together. */
  topology? = child(cpuTopology, { default: 'a socket for each' });
  /** What the guest is told about caches. */
  cache? = child(cpuCache, { repeated: 'refused', since: '3.3.0' });
  /** How many bits a physical address has. */
  maxphysaddr? = child(cpuMaxPhysAddr, { since: '8.7.0' });
  /** Features to add to the model or to take away. They need a model in mode `custom`. */
  features? = children(cpuFeature);
  /** NUMA nodes of the guest. */
  numa? = child(cpuNuma, { since: '0.9.8' });
}

export type { CpuCache, CpuFeature, CpuMaxPhysAddr, CpuModel, CpuTopology, DomainCpu };
export const domainCpu: ElementModel<DomainCpu> = element('cpu', DomainCpu);
