import { yesNo } from '../codecs/toggle.ts';
import { oneOf } from '../codecs/words.ts';
import { type ElementModel, element } from '../model/element.ts';
import { attribute, children, required } from '../model/field.ts';

/** Something that the host counts about the guest. */
class PerfEvent {
  /** What is counted. `cmt`, `mbmt` and `mbml` need a host that has them, and an old kernel. */
  name = required(
    attribute(
      oneOf(
        'cmt',
        'mbmt',
        'mbml',
        'cpu_cycles',
        'instructions',
        'cache_references',
        'cache_misses',
        'branch_instructions',
        'branch_misses',
        'bus_cycles',
        'stalled_cycles_frontend',
        'stalled_cycles_backend',
        'ref_cpu_cycles',
        'cpu_clock',
        'task_clock',
        'page_faults',
        'context_switches',
        'cpu_migrations',
        'page_faults_min',
        'page_faults_maj',
        'alignment_faults',
        'emulation_faults',
      ),
    ),
  );
  /** Whether it is counted. */
  enabled = required(attribute(yesNo));
}
const perfEvent: ElementModel<PerfEvent> = element('event', PerfEvent);

/** What the host counts about the guest, for `virsh domstats --perf`. */
class DomainPerf {
  /** Events, each once. */
  events? = children(perfEvent, { schema: 'required' });
}

export type { DomainPerf, PerfEvent };
export const domainPerf: ElementModel<DomainPerf> = element('perf', DomainPerf);
