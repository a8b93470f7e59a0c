import { cpuSet } from '../codecs/cpu-set.ts';
import { numberCodec, uint32 } from '../codecs/number.ts';
import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { digits, max16 } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, content, required } from '../model/field.ts';

const cpuCount = numberCodec({ min: 1, schema: digits(1, max16) });
const currentCpuCount = numberCodec({ schema: digits(1, max16) });

/** How many virtual CPUs the guest has, and where the host runs them. */
class DomainVcpu {
  /** `auto` asks numad for a good place; `static` takes `cpuset`. */
  placement? = attribute(oneOf('static', 'auto'), { since: '0.9.11', default: 'that of <numatune>, otherwise static' });
  /** CPUs of the host that the guest runs on, where `<cputune>` does not say otherwise. libvirt drops it with placement `auto`. */
  cpuset? = attribute(cpuSet, { since: '0.4.4', default: 'all of them' });
  /** How many of the virtual CPUs are plugged in, when it is not all of them. */
  current? = attribute(currentCpuCount, { since: '0.8.5', default: 'all of them' });
  /** How many virtual CPUs there can be. */
  value = required(content(cpuCount));
}
export const domainVcpu: ElementModel<DomainVcpu> = element('vcpu', DomainVcpu);

/** One virtual CPU. Number 0 has to be enabled and not hotpluggable. */
class VcpuState {
  /** Number of the CPU, below the count in `<vcpu>`. */
  id = required(attribute(uint32));
  /** Whether it is plugged in when the guest starts. */
  enabled = required(attribute(yesNo));
  /** Whether it can be plugged in and out while the guest runs. One that is not enabled has to be. */
  hotpluggable? = attribute(yesNo);
  /** Its place in the order in which enabled CPUs are plugged in. Give it for all of them or none. */
  order? = attribute(uint32);
}
const vcpuState: ElementModel<VcpuState> = element('vcpu', VcpuState);

/** The state of each virtual CPU. It outranks `current` of `<vcpu>`. */
class DomainVcpus {
  /** The CPUs. */
  vcpus? = children(vcpuState);
}

export type { DomainVcpu, DomainVcpus, VcpuState };
export const domainVcpus: ElementModel<DomainVcpus> = element('vcpus', DomainVcpus);
