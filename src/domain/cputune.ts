import { cpuSet } from '../codecs/cpu-set.ts';
import { int32, narrowUint64, numberCodec, positiveUint32, uint32 } from '../codecs/number.ts';
import { only } from '../codecs/only.ts';
import { oneOf } from '../codecs/words.ts';
import { collapse, digits, integer, max16, said } from '../codecs/xsd.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, child, children, leaf, required } from '../model/field.ts';
import { cachetune, energytune, memorytune } from './resctrl.ts';

const longestQuota = 17592186044415;
const period = only(
  numberCodec({ max: 1000000, schema: digits(1000, 1000000) }),
  'a whole number from 1000 to 1000000, or 0 for none',
  (value) => value === 0 || value >= 1000,
);
const quotaInSchema = integer(-1, longestQuota);
const quota = only(
  numberCodec({
    min: -(2n ** 63n),
    max: longestQuota,
    schema: said(quotaInSchema.format, (text) => !collapse(text).startsWith('+') && quotaInSchema(text)),
  }),
  `a whole number from 1000 to ${longestQuota}, 0 for none or -1 for no limit`,
  (value) => value <= 0 || value >= 1000,
);
const vcpuNumber = { ...uint32, inSchema: digits(0, max16) };
const priority = { ...int32, inSchema: digits(0, max16) };

/** Which CPUs of the host a virtual CPU runs on. */
class VcpuPin {
  /** Number of the virtual CPU. libvirt drops the rule when there is none of this number. */
  vcpu = required(attribute(vcpuNumber));
  /** CPUs of the host. */
  cpuset = required(attribute(cpuSet));
}
/** Which CPUs of the host run what is neither a virtual CPU nor an I/O thread. */
class EmulatorPin {
  /** CPUs of the host. */
  cpuset = required(attribute(cpuSet));
}
/** Which CPUs of the host an I/O thread runs on. */
class IothreadPin {
  /** Number of the I/O thread. */
  iothread = required(attribute(positiveUint32));
  /** CPUs of the host. */
  cpuset = required(attribute(cpuSet));
}
const vcpuPin: ElementModel<VcpuPin> = element('vcpupin', VcpuPin);
const emulatorPin: ElementModel<EmulatorPin> = element('emulatorpin', EmulatorPin);
const iothreadPin: ElementModel<IothreadPin> = element('iothreadpin', IothreadPin);

/** How the host's scheduler treats threads. */
class SchedulerRule {
  /** The scheduler. `fifo` and `rr` are those for real time. */
  scheduler = required(attribute(oneOf('batch', 'idle', 'fifo', 'rr')));
  /** Priority, as a rule 1 to 99. libvirt insists on it for `fifo` and `rr`, and drops it for the others. */
  priority? = attribute(priority);
}
/** How the host's scheduler treats virtual CPUs. */
class VcpuScheduler extends SchedulerRule {
  /** The virtual CPUs, none of them in two rules. libvirt writes a rule of its own for each. */
  vcpus = required(attribute(cpuSet, { first: true }));
}
/** How the host's scheduler treats I/O threads. */
class IothreadScheduler extends SchedulerRule {
  /** The I/O threads, none of them in two rules. libvirt writes a rule of its own for each. */
  iothreads = required(attribute(cpuSet, { first: true }));
}
const emulatorScheduler: ElementModel<SchedulerRule> = element('emulatorsched', SchedulerRule);
const vcpuScheduler: ElementModel<VcpuScheduler> = element('vcpusched', VcpuScheduler);
const iothreadScheduler: ElementModel<IothreadScheduler> = element('iothreadsched', IothreadScheduler);

/** How the host's CPUs are shared out. A quota says how long threads may run in each period. */
class Cputune {
  /** Share compared with other guests: 2 to 262144 with cgroups v1, 1 to 10000 with v2. */
  shares? = leaf(narrowUint64, { empty: 'absent' });
  /** Period for each virtual CPU, 1000 to 1000000. */
  period? = leaf(period, { empty: 'absent', unit: 'microseconds', since: '0.9.4' });
  /** Quota of each virtual CPU, 1000 or more; -1 for no limit. */
  quota? = leaf(quota, { empty: 'absent', unit: 'microseconds', since: '0.9.4' });
  /** Period for the whole guest, 1000 to 1000000. */
  global_period? = leaf(period, { empty: 'absent', unit: 'microseconds', since: '1.3.3' });
  /** Quota of the whole guest, 1000 or more; -1 for no limit. */
  global_quota? = leaf(quota, { empty: 'absent', unit: 'microseconds', since: '1.3.3' });
  /** Period for what is neither a virtual CPU nor an I/O thread, 1000 to 1000000. */
  emulator_period? = leaf(period, { empty: 'absent', unit: 'microseconds', since: '0.10.0' });
  /** Quota of what is neither a virtual CPU nor an I/O thread, 1000 or more; -1 for no limit. */
  emulator_quota? = leaf(quota, { empty: 'absent', unit: 'microseconds', since: '0.10.0' });
  /** Period for each I/O thread, 1000 to 1000000. */
  iothread_period? = leaf(period, { empty: 'absent', unit: 'microseconds', since: '2.1.0' });
  /** Quota of each I/O thread, 1000 or more; -1 for no limit. */
  iothread_quota? = leaf(quota, { empty: 'absent', unit: 'microseconds', since: '2.1.0' });
  /** Where virtual CPUs run; one rule for each CPU. */
  vcpupins? = children(vcpuPin);
  /** Where everything else of the guest runs. */
  emulatorpin? = child(emulatorPin, { repeated: 'refused' });
  /** Where I/O threads run; one rule for each thread. */
  iothreadpins? = children(iothreadPin, { since: '1.2.9' });
  /** How everything but virtual CPUs and I/O threads is scheduled. */
  emulatorsched? = child(emulatorScheduler, { repeated: 'refused', since: '5.3.0' });
  /** How virtual CPUs are scheduled. */
  vcpuscheds? = children(vcpuScheduler, { since: '1.2.13' });
  /** How I/O threads are scheduled. */
  iothreadscheds? = children(iothreadScheduler, { since: '1.2.13' });
  /** Parts of the host's CPU caches. */
  cachetunes? = children(cachetune, { since: '4.1.0' });
  /** Parts of the host's memory bandwidth. */
  memorytunes? = children(memorytune, { since: '4.7.0' });
  /** Measurements of energy. */
  energytunes? = children(energytune, { since: '12.4.0' });
}

export type { Cputune, EmulatorPin, IothreadPin, IothreadScheduler, SchedulerRule, VcpuPin, VcpuScheduler };
export const cputune: ElementModel<Cputune> = element('cputune', Cputune);
