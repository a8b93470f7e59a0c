import { domain } from '../../domain/domain.ts';
import { rule } from '../rule.ts';
import { isQemuType } from '../support/hypervisor.ts';
import { pciProblem } from '../support/pci-layout.ts';

export default rule({
  id: 'pci-layout',
  severity: 'error',
  stage: 'define',
  summary: 'A device that cannot be plugged in where it should be.',
  on: domain,
  check(guest, report) {
    if (!isQemuType(guest.type)) return;
    const problem = pciProblem(guest);
    if (problem !== undefined) report(problem.object ?? guest.devices ?? guest, undefined, problem.says);
  },
});
