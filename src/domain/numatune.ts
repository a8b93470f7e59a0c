import { cpuSet } from '../codecs/cpu-set.ts';
import { uint32 } from '../codecs/number.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, required } from '../model/field.ts';

const policy = oneOf('strict', 'preferred', 'interleave', 'restrictive');

/** Where the host takes the guest's memory from. */
class NumatuneMemory {
  /**
   * `strict`: from these nodes or not at all. `preferred`: from these nodes while they have some. `interleave`: in turn.
   * `restrictive`: the host's own policy, held to these nodes by cgroups alone.
   */
  mode? = attribute(policy, { default: 'strict' });
  /** NUMA nodes of the host. */
  nodeset? = attribute(cpuSet);
  /** `auto` asks numad for nodes; `static` takes `nodeset`. */
  placement? = attribute(oneOf('static', 'auto'), { since: '0.9.12', default: 'static with a nodeset, otherwise that of <vcpu>' });
}
/** Where the host takes the memory of one NUMA node of the guest from. Not with placement `auto`. */
class NumatuneMemnode {
  /** Number of the guest's node: the `id` of a `<cell>`. */
  cellid = required(attribute(uint32));
  /** How strictly. `restrictive` if, and only if, `<memory>` says so. */
  mode? = attribute(policy, { schema: 'required', default: 'strict' });
  /** NUMA nodes of the host. */
  nodeset = required(attribute(cpuSet));
}
const numatuneMemory: ElementModel<NumatuneMemory> = element('memory', NumatuneMemory);
const numatuneMemnode: ElementModel<NumatuneMemnode> = element('memnode', NumatuneMemnode);

/** Where the host takes the guest's memory from, on hosts with several NUMA nodes. */
class Numatune {
  /** The memory of all nodes of the guest that have no rule of their own. */
  memory? = child(numatuneMemory);
  /** The memory of single nodes of the guest. */
  memnodes? = children(numatuneMemnode);
}

export type { Numatune, NumatuneMemnode, NumatuneMemory };
export const numatune: ElementModel<Numatune> = element('numatune', Numatune);
