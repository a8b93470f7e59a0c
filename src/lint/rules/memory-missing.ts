import { domain } from '../../domain/domain.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'memory-missing',
  severity: 'error',
  stage: 'define',
  summary: 'A guest without memory.',
  on: domain,
  check(guest, report) {
    const { memory, cpu, devices } = guest;
    // What does not fit a number is told elsewhere, and what memory devices take away needs their sizes.
    if (cpu?.numa?.cells !== undefined || devices?.memories !== undefined) return;
    if (memory === undefined) report(guest, undefined, "<memory> is missing; add one, such as <memory unit='MiB'>1024</memory>");
    else if (Number(memory.value) === 0) report(memory, 'value', 'the guest has no memory; give it some');
  },
});
